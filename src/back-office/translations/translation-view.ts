import * as z from 'zod/mini'

/** How a language of the site stands for one document. */
const languageState = z.object({
  code: z.string(),
  /** `hidden`: there is one that this person may not read. */
  state: z.enum(['none', 'draft', 'published', 'hidden']),
  id: z.optional(z.string()),
  title: z.optional(z.string()),
  /** The document that the panel stands on. */
  isThis: z.boolean(),
  isOriginal: z.boolean(),
  /** The original says something else since. */
  isBehind: z.boolean(),
  mayUpdate: z.boolean(),
})
export type LanguageState = z.infer<typeof languageState>

/** What `GET /api/translations` answers. */
export const translationsOfDocument = z.object({
  languages: z.array(languageState),
  mayCreate: z.boolean(),
})
export type TranslationsOfDocument = z.infer<typeof translationsOfDocument>
