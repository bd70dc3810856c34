import { z } from 'zod'

/** The sites that one may begin with. */
export const starterNames = ['magazine', 'company', 'documentation', 'empty'] as const
export type StarterName = (typeof starterNames)[number]

/** The languages in which each of them is written. */
export const seedLanguages = ['en', 'fr'] as const
export type SeedLanguage = (typeof seedLanguages)[number]

export const starterNameSchema = z.enum(starterNames)
export const seedLanguageSchema = z.enum(seedLanguages)
