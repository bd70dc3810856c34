import { z } from 'zod'
import { type DocumentValues, textOf } from '#publishing/document-values.ts'

/** What a document says of its translations; absent is null, as it is stored. */
export interface TranslationFacts {
  readonly translationGroup: string | null
  /** The document that it was made from. */
  readonly translatedFrom: string | null
  /** The revision of that document which it was last brought up to date with. */
  readonly translatedRevision: string | null
}

export const NO_TRANSLATION: TranslationFacts = {
  ...{ translationGroup: null, translatedFrom: null, translatedRevision: null },
}

const FIELDS = ['translationGroup', 'translatedFrom', 'translatedRevision'] as const

export const translationFacts = (document: DocumentValues): TranslationFacts => {
  const [translationGroup, translatedFrom, translatedRevision] = FIELDS.map(
    (field) => textOf(document, field) ?? null,
  )
  return {
    translationGroup: translationGroup ?? null,
    translatedFrom: translatedFrom ?? null,
    translatedRevision: translatedRevision ?? null,
  }
}

const schema = z.object({
  translationGroup: z.string(),
  translatedFrom: z.string(),
  translatedRevision: z.string().nullable(),
})

/** What the server's own code says of a document that it makes as a translation: `req.context.translation`. */
export const announcedTranslation = (context: Record<string, unknown>): TranslationFacts => {
  const given = context['translation']
  return given === undefined ? NO_TRANSLATION : schema.parse(given)
}
