import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { ReadablePart } from './readable-parts.ts'

/** Names of a rich text's nodes that are worth a label; of all else the field or block says enough. */
export type PartLabels = Readonly<Record<string, string>>

const labelOf = (req: PayloadRequest, label: unknown): string | undefined => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const texts = Object.fromEntries(
    Object.entries(label).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
  return getTranslation(texts, req.i18n)
}

const fieldLabel = (req: PayloadRequest, field: FlattenedField): string =>
  ('label' in field ? labelOf(req, field.label) : undefined) ?? field.name

/** What the fields of a type and all blocks are called, in the language of the back office. */
export function partLabels(req: PayloadRequest, type: CollectionSlug): PartLabels {
  const fields = req.payload.collections[type].config.flattenedFields
  const blocks = req.payload.config.blocks ?? []
  return Object.fromEntries([
    ...fields.map((field) => [field.name, fieldLabel(req, field)] as const),
    ...blocks.map(({ slug, labels }) => [`block ${slug}`, labelOf(req, labels?.singular) ?? slug]),
  ])
}

/** “Body · Quote”; a paragraph is called after its field. */
export function labelOfPart({ field, kind }: ReadablePart, labels: PartLabels): string {
  const own = labels[`block ${kind}`]
  const name = labels[field] ?? field
  return own === undefined ? name : `${name} · ${own}`
}
