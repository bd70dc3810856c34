import type { CollectionSlug, PayloadRequest } from 'payload'
import { type DocumentValues, textOf } from '#publishing/document-values.ts'
import { collectReferences } from '#publishing/references/collect-references.ts'
import { blockFieldsOf } from '#publishing/references/track-references.ts'
import { languageOf } from '#publishing/translations/group-members.ts'
import { firstLanguage } from '#publishing/translations/keep-group.hooks.ts'

/** The types that have one document for each language. */
export const TRANSLATABLE = [
  ...(['pages', 'posts', 'categories', 'tags', 'menus', 'layouts', 'patterns'] as const),
]
export type TranslatableType = (typeof TRANSLATABLE)[number]

export const isTranslatable = (type: string): type is TranslatableType =>
  TRANSLATABLE.some((one) => one === type)

/**
 * Of all documents that a content refers to, the translations in a language, as far as the person may read them.
 *
 * @returns by the id of the document that is referred to, that of its translation
 */
export async function referredTranslations(
  req: PayloadRequest,
  { type, content, language }: { type: CollectionSlug; content: DocumentValues; language: string },
): Promise<Map<string, string>> {
  const fields = req.payload.collections[type].config.flattenedFields
  const found = collectReferences(fields, content, blockFieldsOf(req.payload))
  const first = await firstLanguage(req)
  const all = await Promise.all(
    TRANSLATABLE.map((target) => {
      const ids = found.filter(({ targetType }) => targetType === target)
      return translationsOf(req, target, {
        ids: ids.map(({ targetId }) => targetId),
        language,
        first,
      })
    }),
  )
  return new Map(all.flat())
}

interface Wanted {
  readonly ids: readonly string[]
  readonly language: string
  readonly first: string
}

async function translationsOf(
  req: PayloadRequest,
  type: TranslatableType,
  { ids, language, first }: Wanted,
): Promise<[string, string][]> {
  if (ids.length === 0) return []
  const referred = await readMany(req, type, { id: { in: [...ids] } })
  const groups = referred.flatMap((one) => textOf(one, 'translationGroup') ?? [])
  if (groups.length === 0) return []
  const members = await readMany(req, type, { translationGroup: { in: groups } })
  const there = members.filter((one) => languageOf(one, first) === language)
  return referred.flatMap((one): [string, string][] => {
    const group = textOf(one, 'translationGroup')
    const other = there.find((member) => textOf(member, 'translationGroup') === group)
    const id = group === undefined ? undefined : other?.id
    return id === undefined || id === one.id ? [] : [[one.id, id]]
  })
}

interface Member extends DocumentValues {
  readonly id: string
}

/** The newest states that the person may read. */
async function readMany(
  req: PayloadRequest,
  collection: TranslatableType,
  where: Record<string, { in: string[] }>,
): Promise<Member[]> {
  const { docs } = await req.payload.find({
    ...{ collection, where, req, overrideAccess: false, draft: true, depth: 0, limit: 0 },
    ...{ pagination: false, select: { language: true, translationGroup: true } },
  })
  return docs.map((document) => ({ ...document }))
}
