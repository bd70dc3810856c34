import { byLanguage } from './by-language.ts'
import { wordsEn } from './words.en.ts'
import { wordsFr } from './words.fr.ts'

/** The theme's own words: every language has every key, in the same shape. */
export type Words = typeof wordsEn

interface Plural {
  one: string
  other: string
}

/** Of a BCP 47 code; languages without words of their own get English. */
export const wordsFor = (language: string): Words =>
  wordsLanguage(language) === 'fr' ? wordsFr : wordsEn

/** The language that these words are in. */
export const wordsLanguage = (language: string): 'en' | 'fr' =>
  language.toLowerCase().split('-')[0] === 'fr' ? 'fr' : 'en'

/** `fill('Page {page}', { page: 2 })`. Values are text: React escapes them when shown. */
export const fill = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )

const rulesOf = byLanguage((language) => ({
  plural: new Intl.PluralRules(language),
  number: new Intl.NumberFormat(language),
}))

/** The plural form that the language's rules choose, with the number written its way. */
export const count = (plural: Plural, amount: number, language: string): string => {
  const { plural: choose, number } = rulesOf(language)
  const pattern = choose.select(amount) === 'one' ? plural.one : plural.other
  return fill(pattern, { count: number.format(amount) })
}
