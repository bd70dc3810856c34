import { en } from './comments-words.en.ts'
import { fr } from './comments-words.fr.ts'

export type CommentsWord = keyof typeof en

/** The word in the language of the back office, with what belongs in its place `{}`. */
export const say = (language: string, word: CommentsWord, value: string | number = ''): string =>
  (language.startsWith('fr') ? fr : en)[word].replace('{}', () => String(value))

/** A word that has a form for one and a form for many: `stateSetOne`, `stateSetMany`. */
export const sayCount = (language: string, word: CountedWord, count: number): string => {
  const isOne = new Intl.PluralRules(language).select(count) === 'one'
  const number = new Intl.NumberFormat(language).format(count)
  return say(language, isOne ? `${word}One` : `${word}Many`, number)
}

type CountedWord =
  | 'pendingCount'
  | 'changed'
  | 'changedSince'
  | 'deleted'
  | 'notDeleted'
  | 'failed'
  | 'selected'
  | 'deleteAsk'
