/** A document as hooks get it: what its type makes of it is not known here. */
export type DocumentValues = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const valuesOf = (document: unknown): DocumentValues => (isRecord(document) ? document : {})

/** A non-empty text field, trimmed. */
export const textOf = (document: DocumentValues, field: string): string | undefined => {
  const value = document[field]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The id of a relation's value, populated or not. */
export const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  return isRecord(value) ? idOf(value['id']) : undefined
}

/** A date field, whatever it is stored as. */
export const dateOf = (document: DocumentValues, field: string): Date | undefined => {
  const value = document[field]
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? undefined : date
}
