import type { FlattenedField } from 'payload'
import { type DocumentValues, isRecord, valuesOf } from '#publishing/document-values.ts'
import type { BlockFields } from '#publishing/references/collect-references.ts'

/** A piece of a document that people read: a field, or one block or paragraph of its text. */
export interface ReadablePart {
  /** The field of the document. */
  readonly field: string
  /** What it is within the field: a block's slug or the name of a rich text's node; empty for a field. */
  readonly kind: string
  /** Lines. */
  readonly text: string
}

/** Addresses, codes, secrets and what says where a document came from: nobody translates these. */
const SILENT = new Set([
  ...['id', 'slug', 'language', 'password', 'imported', 'importedData', 'appearance', 'review'],
  ...[
    'revision',
    'translationGroup',
    'translatedFrom',
    'translatedRevision',
    'canonical',
    'anchor',
  ],
  ...['document', 'address', 'html', 'css'],
])

interface Reading {
  readonly fields: readonly FlattenedField[]
  readonly blockFields: BlockFields
}

/** All that people read of a document, from the first word to the last. */
export function readableParts(
  document: DocumentValues,
  { fields, blockFields }: Reading,
): ReadablePart[] {
  return fields
    .filter(({ name }) => !SILENT.has(name))
    .flatMap((field): ReadablePart[] => {
      const value = document[field.name]
      const pieces = piecesOf(field, value, blockFields)
      return pieces
        .map(({ kind, text }) => ({ field: field.name, kind, text: text.trim() }))
        .filter(({ text }) => text !== '')
    })
}

interface Piece {
  readonly kind: string
  readonly text: string
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** One by one what corresponds one by one: blocks, rows, and the nodes of a text. */
function piecesOf(field: FlattenedField, value: unknown, blockFields: BlockFields): Piece[] {
  if (field.type === 'blocks')
    return listOf(value).map((block) => ({
      kind: String(valuesOf(block)['blockType']),
      text: blockText(valuesOf(block), blockFields),
    }))
  if (field.type === 'array')
    return listOf(value).map((row) => ({
      kind: 'row',
      text: textOfFields(field.flattenedFields, valuesOf(row), blockFields),
    }))
  if (field.type === 'richText') return nodesOf(value, blockFields)
  return [{ kind: '', text: fieldText(field, value, blockFields) }]
}

const childrenOf = (node: unknown): readonly unknown[] => listOf(valuesOf(node)['children'])

const nodesOf = (value: unknown, blockFields: BlockFields): Piece[] =>
  childrenOf(valuesOf(value)['root']).map((node) => ({
    kind: String(valuesOf(valuesOf(node)['fields'])['blockType'] ?? valuesOf(node)['type']),
    text: nodeText(node, blockFields),
  }))

const textOfFields = (
  fields: readonly FlattenedField[],
  data: DocumentValues,
  blockFields: BlockFields,
): string =>
  fields
    .filter(({ name }) => !SILENT.has(name))
    .map((field) => fieldText(field, data[field.name], blockFields).trim())
    .filter((text) => text !== '')
    .join('\n')

const blockText = (block: DocumentValues, blockFields: BlockFields): string =>
  textOfFields(blockFields(String(block['blockType'])) ?? [], block, blockFields)

const WRITTEN = new Set(['text', 'textarea', 'code'])
const MANY = new Set(['richText', 'array', 'blocks'])

function fieldText(field: FlattenedField, value: unknown, blockFields: BlockFields): string {
  if (WRITTEN.has(field.type)) return listed(value)
  if (MANY.has(field.type))
    return piecesOf(field, value, blockFields)
      .map(({ text }) => text)
      .join('\n')
  if (field.type === 'group' || field.type === 'tab')
    return textOfFields(field.flattenedFields, valuesOf(value), blockFields)
  return ''
}

const listed = (value: unknown): string =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string').join('\n')

/** Nodes that stand within a line. */
const INLINE = new Set(['text', 'link', 'autolink', 'tab', 'inlineBlock'])
const DEEPEST = 100

function nodeText(node: unknown, blockFields: BlockFields, depth = 0): string {
  const { type, fields } = valuesOf(node)
  const own = ownText(node)
  if (own !== undefined) return own
  if ((type === 'block' || type === 'inlineBlock') && isRecord(fields))
    return blockText(fields, blockFields)
  if (depth > DEEPEST) return ''
  return childrenOf(node)
    .map((child) => {
      const text = nodeText(child, blockFields, depth + 1)
      return INLINE.has(String(valuesOf(child)['type'])) ? text : `${text}\n`
    })
    .join('')
}

function ownText(node: unknown): string | undefined {
  const { type, text } = valuesOf(node)
  if (type === 'linebreak') return '\n'
  if (type !== 'text') return undefined
  return typeof text === 'string' ? text : ''
}
