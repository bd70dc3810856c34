import type { CollectionSlug, PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { type DocumentValues, dateOf, textOf } from '#publishing/document-values.ts'
import { readStoredState } from '#publishing/permissions/stored-state.ts'
import { mayNotPublish, noSuchDocument, signInFirst } from './schedule.errors.ts'

export interface ScheduleTarget {
  readonly type: CollectionSlug
  readonly id: string
  /** The row: what is public, if anything is. */
  readonly row: DocumentValues
  /** The newest state, a draft or not. */
  readonly newest: DocumentValues
}

const isVersioned = (req: PayloadRequest, type: string): type is CollectionSlug =>
  Object.entries(req.payload.collections).some(
    ([slug, { config }]) => slug === type && Boolean(config.versions?.drafts),
  )

/**
 * The document that is meant, as stored now. Whoever may publish it may say when, nobody else.
 *
 * @throws APIError 401, 403, 404 with a sentence that says what to do
 */
export async function readTarget(
  req: PayloadRequest,
  { type, id }: { type: string; id: string },
): Promise<ScheduleTarget> {
  if (!req.user) throw signInFirst(req)
  if (!isVersioned(req, type)) throw noSuchDocument(req)
  const stored = await readStoredState({ req, collection: type, id, versioned: true })
  if (stored === undefined) throw noSuchDocument(req)
  const { row, latest: newest } = stored
  const state = { ...newest, _status: row['_status'] }
  if (!permissions.may(req.user, 'publish', type, state)) throw mayNotPublish(req)
  if (row['deletedAt']) throw noSuchDocument(req)
  return { type, id, row, newest }
}

/** Public at a moment, by what is published already; a publication date may still be to come. */
export function isPublicAt({ row }: ScheduleTarget, moment: Date): boolean {
  const date = dateOf(row, 'publishedAt')
  return row['_status'] === 'published' && (date === undefined || date <= moment)
}

export const newestRevision = ({ newest }: ScheduleTarget): string =>
  textOf(newest, 'revision') ?? ''
