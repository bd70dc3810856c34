import type { FlattenedField } from 'payload'
import type { DocumentValues } from '#publishing/document-values.ts'

/** What the server says of each state anew. */
const SERVER_FIELDS = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt'],
  ...['_status', 'revision', 'editedBy'],
  // Which documents belong together is said of all states at once.
  ...['translationGroup', 'translatedFrom', 'translatedRevision'],
])

/** An update that makes a document what it was in a version: what that did not have is emptied, not kept. */
export function revisionContent(
  version: DocumentValues,
  fields: readonly FlattenedField[],
): Record<string, unknown> {
  const names = fields.filter(isStored).map(({ name }) => name)
  return Object.fromEntries(
    names.filter((name) => !SERVER_FIELDS.has(name)).map((name) => [name, version[name] ?? null]),
  )
}

/** Groups are left out when absent: null is no value of theirs. */
const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && Boolean(field.virtual))
