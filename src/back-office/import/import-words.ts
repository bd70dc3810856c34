import { reportWords } from './report-words.ts'
import { screenWords } from './screen-words.ts'

/** Apart from the other words of the back office: no other view loads them. */
const words = {
  en: { ...screenWords.en, ...reportWords.en },
  fr: { ...screenWords.fr, ...reportWords.fr },
} as const

export type ImportWord = keyof (typeof words)['en']

/** The word in the language of the back office. */
export const say = (language: string, word: ImportWord): string =>
  (language.startsWith('fr') ? words.fr : words.en)[word]

/** A word with what belongs in its place `{}`. */
export const fill = (language: string, word: ImportWord, value: string): string =>
  say(language, word).replace('{}', () => value)
