import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>
type Fields = readonly FlattenedField[]
/** The fields of a block; undefined for one that this version does not know. */
export type FieldsOfBlock = (slug: string) => Fields | undefined

/** Where a value is that no field of this kind can hold. */
export class BadShape extends Error {
  readonly path: string

  constructor(path: string) {
    super(`The value of ${path} cannot be read`)
    this.path = path
  }
}

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A document in which every group is an object and every list a list of objects: Payload reaches into them before it
 * validates, and drafts it does not validate at all. Null empties a group or a list, as it empties any field.
 *
 * @throws BadShape for what is none of these
 */
export function withShapes(data: Data, fields: Fields, fieldsOf: FieldsOfBlock, at = ''): Data {
  const shaped: Data = { ...data }
  for (const field of fields) {
    if (!(field.name in data)) continue
    shaped[field.name] = shapeOf(data[field.name], field, fieldsOf, at + field.name)
  }
  return shaped
}

function shapeOf(
  value: unknown,
  field: FlattenedField,
  fieldsOf: FieldsOfBlock,
  path: string,
): unknown {
  if (field.type === 'group' || field.type === 'tab')
    return groupOf(value, field.flattenedFields, fieldsOf, path)
  if (field.type === 'array')
    return rowsOf(value, path, (row, at) => withShapes(row, field.flattenedFields, fieldsOf, at))
  if (field.type === 'blocks') return rowsOf(value, path, (row, at) => blockOf(row, fieldsOf, at))
  if (isUnreadable(value, field)) throw new BadShape(path)
  return value
}

/** Of single values Payload reaches into these alone. */
function isUnreadable(value: unknown, field: FlattenedField): boolean {
  if (field.type === 'email')
    return value !== null && value !== undefined && typeof value !== 'string'
  return isOneOfManyTypes(field) && Array.isArray(value)
}

const isOneOfManyTypes = (field: FlattenedField): boolean =>
  field.type === 'relationship' && Array.isArray(field.relationTo) && field.hasMany !== true

function groupOf(value: unknown, fields: Fields, fieldsOf: FieldsOfBlock, path: string): unknown {
  if (value === undefined) return value
  const given = value === null ? emptied(fields) : value
  if (!isRecord(given)) throw new BadShape(path)
  return withShapes(given, fields, fieldsOf, `${path}.`)
}

const emptied = (fields: Fields): Data => Object.fromEntries(fields.map(({ name }) => [name, null]))

/** Payload's form says of a list how many rows it has when it has none. */
const isNoRows = (value: unknown): boolean => value === 0 || value === '0'

function rowsOf(value: unknown, path: string, shape: (row: Data, at: string) => Data): unknown {
  if (value === undefined) return value
  if (value === null || isNoRows(value)) return []
  if (!Array.isArray(value)) throw new BadShape(path)
  return value.map((row: unknown, index) => {
    if (!isRecord(row)) throw new BadShape(path)
    return shape(row, `${path}.${String(index)}.`)
  })
}

function blockOf(block: Data, fieldsOf: FieldsOfBlock, at: string): Data {
  const { blockType } = block
  const fields = typeof blockType === 'string' ? fieldsOf(blockType) : undefined
  return fields === undefined ? block : withShapes(block, fields, fieldsOf, at)
}
