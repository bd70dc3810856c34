/** What is said of translations. */
const words = {
  en: {
    heading: 'Translations',
    none: 'not translated',
    draft: 'draft',
    published: 'published',
    hidden: 'there is one that you may not read',
    this: 'this document',
    original: 'original',
    behind: 'behind the original',
    translate: 'Translate',
    translateInto: 'Translate into {}',
    compare: 'Beside the original',
    compareOf: 'Beside the original: {}',
    choose: 'Choose an existing one',
    takeOut: 'Take out of these translations',
    takeOutAsk: 'Take this document out?',
    takeOutBody:
      'It stays as it is. Visitors are no longer led from it to the others, nor from these to it.',
    cancel: 'Cancel',
    failed: 'That did not work. Nothing was changed.',
    unread: 'The translations could not be read.',
    tryAgain: 'Try again',
    untitled: 'Untitled',
    viewTitle: 'Beside the original',
    edit: 'Edit',
    source: 'Original',
    translation: 'Translation',
    upToDate: 'Mark as up to date',
    upToDateDone: 'Marked as up to date.',
    reload: 'Reload and see what is new',
    stateSame: 'The original says what it said when this was translated.',
    stateChanged:
      'The original has changed since this was translated. What is new in it is marked.',
    stateUnknown:
      'What the original said when this was translated is not known: nothing is marked. Mark this as up to date to have changes shown from now on.',
    noSource: 'What this was translated from is not there, or is not yours to read.',
    isOriginalNote: 'This is the original: its translations stand beside it.',
    nothingHere: 'Nothing here yet',
    removedHere: 'Taken out of the original',
    added: 'New: ',
    removed: 'Taken out: ',
    behindCount: 'Translations behind their original',
    behindMore:
      'There may be more: only the originals saved last were looked at. Each document lists its own translations.',
  },
  fr: {
    heading: 'Traductions',
    none: 'pas traduit',
    draft: 'brouillon',
    published: 'publié',
    hidden: 'il y en a une que vous ne pouvez pas lire',
    this: 'ce document',
    original: 'original',
    behind: 'en retard sur l’original',
    translate: 'Traduire',
    translateInto: 'Traduire en {}',
    compare: 'À côté de l’original',
    compareOf: 'À côté de l’original : {}',
    choose: 'Choisir un document existant',
    takeOut: 'Retirer de ces traductions',
    takeOutAsk: 'Retirer ce document ?',
    takeOutBody:
      'Il reste tel quel. Les visiteurs ne sont plus menés de lui aux autres, ni des autres à lui.',
    cancel: 'Annuler',
    failed: 'Cela n’a pas fonctionné. Rien n’a été changé.',
    unread: 'Les traductions n’ont pas pu être lues.',
    tryAgain: 'Réessayer',
    untitled: 'Sans titre',
    viewTitle: 'À côté de l’original',
    edit: 'Modifier',
    source: 'Original',
    translation: 'Traduction',
    upToDate: 'Marquer comme à jour',
    upToDateDone: 'Marquée comme à jour.',
    reload: 'Recharger pour voir ce qui est nouveau',
    stateSame: 'L’original dit ce qu’il disait quand ceci a été traduit.',
    stateChanged: 'L’original a changé depuis cette traduction. Ce qui est nouveau y est marqué.',
    stateUnknown:
      'On ne sait pas ce que disait l’original quand ceci a été traduit : rien n’est marqué. Marquez ceci comme à jour pour voir désormais les changements.',
    noSource: 'Ce dont ceci est la traduction n’existe plus, ou vous ne pouvez pas le lire.',
    isOriginalNote: 'Ceci est l’original : ses traductions se tiennent à côté de lui.',
    nothingHere: 'Rien ici pour l’instant',
    removedHere: 'Retiré de l’original',
    added: 'Nouveau : ',
    removed: 'Retiré : ',
    behindCount: 'Traductions en retard sur leur original',
    behindMore:
      'Il peut y en avoir d’autres : seuls les originaux enregistrés en dernier ont été examinés. Chaque document liste ses propres traductions.',
  },
} as const

export type TranslationsWord = keyof (typeof words)['en']

/** The word in the language of the back office, with what belongs in the place of `{}`. */
export const say = (language: string, word: TranslationsWord, value = ''): string =>
  (language.startsWith('fr') ? words.fr : words.en)[word].replace('{}', value)

/** `fr` → “French”, in the language of the back office. */
export function nameOfLanguage(language: string, code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  } catch (error) {
    if (error instanceof RangeError) return code
    throw error
  }
}
