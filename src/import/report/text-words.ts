/** What the report in the terminal says beside its headings and sentences; `{}` is filled in, in order. */
const words = {
  en: {
    documents: 'Documents',
    created: '{} new',
    updated: '{} brought up to date',
    repaired: '{} files found',
    unchanged: '{} there already',
    kept: '{} kept as edited here',
    failed: '{} failed',
    redirects: '{} old addresses lead to their equivalent',
    settings: 'Set in this site',
    left: 'Left to do, because no export contains it',
    blocks: 'Blocks',
    words: 'Words',
    wordsKept: '{} of {} kept ({} %)',
    more: '… and {} more (--json tells all)',
    colon: ':',
    dryRun: 'This was a dry run: nothing was written.',
    wayBack: 'Undo it with: npx coulisse import undo {}',
    onlyUpdated: 'It made nothing new; what it updated has earlier versions in the back office.',
    nothing: 'Nothing has changed.',
    removed: '{} removed',
    stayed: 'Kept ({})',
    edited: 'edited since',
    needed: 'needed by what was edited, or by others',
    noSuchRun: 'There is nothing that a run {} has made.',
    updatedStays:
      'What a run only updated stays as it is; its earlier versions are in the back office.',
    settingsStay:
      'Settings of the site are as the import left them; earlier versions are in the back office.',
  },
  fr: {
    documents: 'Documents',
    created: '{} nouveaux',
    updated: '{} mis à jour',
    repaired: '{} fichiers retrouvés',
    unchanged: '{} déjà là',
    kept: '{} gardés tels que modifiés ici',
    failed: '{} en échec',
    redirects: '{} anciennes adresses mènent à leur équivalent',
    settings: 'Réglé sur ce site',
    left: 'Reste à faire, car aucun export ne le contient',
    blocks: 'Blocs',
    words: 'Mots',
    wordsKept: '{} gardés sur {} ({} %)',
    more: '… et {} autres (--json les dit tous)',
    colon: ' :',
    dryRun: 'C’était un essai : rien n’a été écrit.',
    wayBack: 'Pour l’annuler : npx coulisse import undo {}',
    onlyUpdated:
      'Rien de nouveau ; ce qui a été mis à jour a ses versions précédentes dans l’administration.',
    nothing: 'Rien n’a changé.',
    removed: '{} supprimés',
    stayed: 'Gardés ({})',
    edited: 'modifié depuis',
    needed: 'nécessaire à ce qui a été modifié, ou à d’autres',
    noSuchRun: 'Il n’y a rien qu’un import {} ait créé.',
    updatedStays:
      'Ce qu’un import n’a fait que mettre à jour reste tel quel ; ses versions précédentes sont dans l’administration.',
    settingsStay:
      'Les réglages du site restent tels que l’import les a laissés ; leurs versions précédentes sont dans l’administration.',
  },
} as const

export type TextLanguage = keyof typeof words

/** What a word is called in the terminal's language, with numbers or names in place of each `{}`. */
export function textWord(
  language: TextLanguage,
  word: keyof (typeof words)['en'],
  ...values: readonly (number | string)[]
): string {
  return values.reduce<string>(
    (text, value) => text.replace('{}', () => String(value)),
    words[language][word],
  )
}

/** The language of whoever reads: Node's locale is that of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function terminalLanguage(
  locale = new Intl.DateTimeFormat().resolvedOptions().locale,
): TextLanguage {
  return locale.startsWith('fr') ? 'fr' : 'en'
}
