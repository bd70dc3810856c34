import type { Language } from '#server/edge/error-words.ts'
import { SETUP_WORDS_EN } from './setup-words.en.ts'
import { SETUP_WORDS_FR } from './setup-words.fr.ts'
import type { Beginning } from './setup-order.ts'

export interface SetupWords {
  readonly title: string
  readonly intro: string
  readonly site: string
  readonly siteTitle: string
  readonly siteTitleHint: string
  readonly siteLanguage: string
  readonly timeZone: string
  readonly timeZoneHint: string
  readonly starter: string
  readonly starterHint: string
  readonly starters: Readonly<Record<Beginning, { readonly name: string; readonly text: string }>>
  readonly account: string
  readonly accountHint: string
  readonly name: string
  readonly email: string
  readonly password: string
  readonly passwordHint: string
  readonly submit: string
  readonly submitHint: string
  readonly errorTitle: string
  readonly noToken: string
  readonly done: string
  readonly toBackOffice: string
  readonly errors: Readonly<Record<FieldName, string>>
  readonly refused: string
}

export type FieldName = (typeof fieldNames)[number]
export const fieldNames = [
  ...(['siteTitle', 'siteLanguage', 'timeZone', 'starter'] as const),
  ...(['name', 'email', 'password'] as const),
]

/** Everything that the setup page says. */
export const SETUP_WORDS: Record<Language, SetupWords> = { en: SETUP_WORDS_EN, fr: SETUP_WORDS_FR }
