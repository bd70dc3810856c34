import { wordsLanguage } from './words.ts'

const en = {
  subscribeAsk: 'Shall we tell you of comments?',
  subscribeAskText: 'You asked to be told by mail of what is said below a page.',
  widenText: 'You asked to be told of all new comments on that page, and not of answers alone.',
  subscribeDo: 'Yes, tell me',
  subscribed: 'We will tell you',
  subscribedText: 'Each mail has a link to end it.',
  leaveAsk: 'Shall we stop?',
  leaveAskText: 'You will get no further mails about comments on that page.',
  leaveDo: 'Tell me no more',
  left: 'No more mails',
  leftText: 'Your address is forgotten for that page.',
  subscribeUnknown: 'This link has expired',
  subscribeUnknownText: 'Below the page you can ask to be told again.',
}

const fr: typeof en = {
  subscribeAsk: 'Faut-il vous prévenir des commentaires ?',
  subscribeAskText: 'Vous avez demandé à être prévenu par e-mail de ce qui se dit sous une page.',
  widenText:
    'Vous avez demandé à être prévenu de tous les nouveaux commentaires de cette page, et pas seulement des réponses.',
  subscribeDo: 'Oui, me prévenir',
  subscribed: 'Vous serez prévenu',
  subscribedText: 'Chaque message contient un lien pour y mettre fin.',
  leaveAsk: 'Faut-il arrêter ?',
  leaveAskText: 'Vous ne recevrez plus de message sur les commentaires de cette page.',
  leaveDo: 'Ne plus me prévenir',
  left: 'Plus de messages',
  leftText: 'Votre adresse est oubliée pour cette page.',
  subscribeUnknown: 'Ce lien a expiré',
  subscribeUnknownText: 'Sous la page, vous pouvez demander de nouveau à être prévenu.',
}

/** What the page of a mail’s link says. */
export const subscriptionWords = (language: string): typeof en =>
  wordsLanguage(language) === 'fr' ? fr : en
