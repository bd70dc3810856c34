const en = {
  held: '[{site}] A comment waits: {title}',
  heldIntro: '{name} wrote on “{title}”, and the comment waits for you:',
  heldLink: 'Decide about it',
  author: '[{site}] New comment: {title}',
  authorIntro: '{name} wrote on “{title}”:',
  authorLink: 'Read it on the page',
  moderateLink: 'Moderate it',
  reader: '[{site}] {name} wrote: {title}',
  readerIntro: '{name} wrote on “{title}”:',
  readerWhy: 'You are told because you asked for it below that page.',
  leaveLink: 'Tell me no more',
  confirm: '[{site}] Shall we tell you of comments?',
  confirmIntro:
    'Somebody gave this address and asked to be told of comments on “{title}”. If it was you, confirm it; if not, do nothing, and no further mail comes.',
  widenIntro:
    'Somebody gave this address and asked to be told of all new comments on “{title}”, and no longer of answers alone. If it was you, confirm it; if not, do nothing, and all stays as it is.',
  confirmLink: 'Yes, tell me',
}

const fr: typeof en = {
  held: '[{site}] Un commentaire attend : {title}',
  heldIntro: '{name} a écrit sur « {title} », et le commentaire vous attend :',
  heldLink: 'Décider',
  author: '[{site}] Nouveau commentaire : {title}',
  authorIntro: '{name} a écrit sur « {title} » :',
  authorLink: 'Lire sur la page',
  moderateLink: 'Modérer',
  reader: '[{site}] {name} a écrit : {title}',
  readerIntro: '{name} a écrit sur « {title} » :',
  readerWhy: 'Vous êtes prévenu parce que vous l’avez demandé sous cette page.',
  leaveLink: 'Ne plus me prévenir',
  confirm: '[{site}] Faut-il vous prévenir des commentaires ?',
  confirmIntro:
    'Quelqu’un a donné cette adresse et demandé à être prévenu des commentaires sur « {title} ». Si c’était vous, confirmez ; sinon, ne faites rien, et aucun autre message ne viendra.',
  widenIntro:
    'Quelqu’un a donné cette adresse et demandé à être prévenu de tous les nouveaux commentaires sur « {title} », et non plus des seules réponses. Si c’était vous, confirmez ; sinon, ne faites rien, et rien ne change.',
  confirmLink: 'Oui, me prévenir',
}

export type MailWord = keyof typeof en

/** A sentence of a mail in the language of its page, with what belongs in its places. */
export const tell = (
  language: string,
  word: MailWord,
  values: Readonly<Record<string, string>> = {},
): string => {
  const words = language.toLowerCase().split('-')[0] === 'fr' ? fr : en
  return words[word].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
