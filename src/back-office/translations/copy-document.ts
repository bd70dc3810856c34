import type { FlattenedField } from 'payload'
import { type DocumentValues, isRecord, valuesOf } from '#publishing/document-values.ts'
import { revisionContent } from '#publishing/versions/revision-content.ts'

/** What a translation does not take over: its own address, date, owner, state of review, and where it came from. */
const OWN = new Set([
  ...['slug', 'publishedAt', 'review', 'imported', 'importedData', 'language'],
  ...['sticky', 'author', 'authors', 'defaultFor'],
])

/** Terms and the parent in another language would mix the two; what has no translation is left out. */
const OF_ITS_LANGUAGE = ['categories', 'tags', 'parent']

interface Copying {
  readonly fields: readonly FlattenedField[]
  /** By the id of a document that is referred to: that of its translation. */
  readonly translated: ReadonlyMap<string, string>
}

/**
 * A document's content for a translation of it. Whatever leads to a document that is translated leads to its
 * translation; pictures and all else are shared.
 */
export function copyForTranslation(
  source: DocumentValues,
  { fields, translated }: Copying,
): Record<string, unknown> {
  const content = Object.entries(revisionContent(source, fields)).filter(
    ([name, value]) => !OWN.has(name) && value !== null,
  )
  return Object.fromEntries(
    content.map(([name, value]) => [
      name,
      OF_ITS_LANGUAGE.includes(name)
        ? onlyTranslated(value, translated)
        : withTranslations(value, translated),
    ]),
  )
}

function onlyTranslated(value: unknown, translated: Copying['translated']): unknown {
  if (Array.isArray(value)) return value.flatMap((one) => mapped(one, translated) ?? [])
  return mapped(value, translated) ?? null
}

const mapped = (value: unknown, translated: Copying['translated']): string | undefined =>
  typeof value === 'string' ? translated.get(value) : undefined

/** An id stands for one document on the whole site, wherever it is written. */
function withTranslations(value: unknown, translated: Copying['translated']): unknown {
  if (typeof value === 'string') return translated.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => withTranslations(rowOf(item), translated))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withTranslations(part, translated)]),
  )
}

/** Rows and blocks get ids of their own; nodes of a rich text keep theirs. */
function rowOf(item: unknown): unknown {
  const row = valuesOf(item)
  if (typeof row['id'] !== 'string' || 'type' in row || 'relationTo' in row) return item
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'))
}
