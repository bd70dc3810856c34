import type { CollectionSlug, Where } from 'payload'
import { type DocumentValues, textOf } from '#publishing/document-values.ts'
import type { VersionsReq } from '#publishing/versions/find-revision.ts'

/** A site has no more languages than this. */
const MOST = 100

export interface GroupQuery {
  readonly type: CollectionSlug
  readonly group: string
  /** Of a document that is not meant. */
  readonly except?: string | undefined
}

/** The documents of a group as their rows stand, those in the trash left out. */
export async function groupMembers(
  req: VersionsReq,
  { type, group, except }: GroupQuery,
): Promise<DocumentValues[]> {
  const { flattenedFields, trash } = req.payload.collections[type].config
  if (!flattenedFields.some(({ name }) => name === 'translationGroup')) return []
  const and: Where[] = [{ translationGroup: { equals: group } }]
  if (trash) and.push({ deletedAt: { exists: false } })
  if (except !== undefined) and.push({ id: { not_equals: except } })
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    ...{ collection: type, req, where: { and }, limit: MOST, pagination: false },
    sort: 'id',
  })
  return docs
}

/** A document without a language is of the site's first one. */
export const languageOf = (document: DocumentValues, first: string): string =>
  textOf(document, 'language') ?? first
