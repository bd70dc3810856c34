import type { FlattenedField } from 'payload'
import { type DocumentValues, idOf, isRecord, valuesOf } from '#publishing/document-values.ts'
import { richTextParts } from './rich-text-parts.ts'

/** One document refers to another, by a field named as `items.link.document` or `body.image.image`. */
export interface Reference {
  readonly targetType: string
  readonly targetId: string
  readonly field: string
}

/** The fields of a block by its slug: blocks are defined once, in the root config. */
export type BlockFields = (slug: string) => readonly FlattenedField[] | undefined

/**
 * All that a document refers to: relations, uploads, links, uploads and relations in rich texts, at every depth of
 * groups, tabs, arrays, blocks, blocks in rich texts and rich texts in blocks. Each target once per field.
 * What the config does not describe (an unknown block, a foreign key) is not guessed at.
 */
export function collectReferences(
  fields: readonly FlattenedField[],
  data: DocumentValues,
  blockFields: BlockFields,
): Reference[] {
  const found = new Map<string, Reference>()
  const add = (reference: Reference) =>
    found.set(`${reference.targetType} ${reference.targetId} ${reference.field}`, reference)
  for (const reference of walkFields(fields, data, { blockFields, path: '' })) add(reference)
  return [...found.values()]
}

interface Place {
  readonly blockFields: BlockFields
  readonly path: string
}

const below = (place: Place, name: string): Place => ({
  ...place,
  path: place.path === '' ? name : `${place.path}.${name}`,
})

function* walkFields(
  fields: readonly FlattenedField[],
  data: DocumentValues,
  place: Place,
): Generator<Reference> {
  for (const field of fields) yield* walkField(field, data[field.name], below(place, field.name))
}

function* walkField(field: FlattenedField, value: unknown, place: Place): Generator<Reference> {
  if (value === undefined || value === null) return
  if (field.type === 'relationship' || field.type === 'upload')
    yield* relations(field.relationTo, value, place)
  else if (field.type === 'richText') yield* walkRichText(value, place)
  else yield* walkNested(field, value, place)
}

function* walkNested(field: FlattenedField, value: unknown, place: Place): Generator<Reference> {
  if (field.type === 'group' || field.type === 'tab')
    yield* walkFields(field.flattenedFields, valuesOf(value), place)
  else if (field.type === 'array')
    for (const row of listOf(value)) yield* walkFields(field.flattenedFields, valuesOf(row), place)
  else if (field.type === 'blocks')
    for (const block of listOf(value)) yield* walkBlock(valuesOf(block), place)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function* walkBlock(block: DocumentValues, place: Place): Generator<Reference> {
  const slug = block['blockType']
  if (typeof slug !== 'string') return
  yield* walkFields(place.blockFields(slug) ?? [], block, below(place, slug))
}

function* relations(
  relationTo: string | readonly string[],
  value: unknown,
  { path }: Place,
): Generator<Reference> {
  for (const one of Array.isArray(value) ? listOf(value) : [value]) {
    const reference = relation(relationTo, one)
    if (reference !== undefined) yield { ...reference, field: path }
  }
}

function relation(relationTo: string | readonly string[], value: unknown) {
  const isTyped = typeof relationTo !== 'string'
  const type = isTyped ? valuesOf(value)['relationTo'] : relationTo
  const targetId = idOf(isTyped ? valuesOf(value)['value'] : value)
  const isKnown = typeof type === 'string' && (!isTyped || relationTo.includes(type))
  return isKnown && targetId !== undefined ? { targetType: type, targetId } : undefined
}

function* walkRichText(value: unknown, place: Place): Generator<Reference> {
  if (!isRecord(value)) return
  for (const part of richTextParts(value)) {
    if (part.kind === 'block') yield* walkBlock(part.block, place)
    else yield { targetType: part.type, targetId: part.id, field: below(place, part.kind).path }
  }
}
