import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType, Where } from 'payload'
import type { Design, Site } from '#content/payload-types.ts'

export interface DocumentQuery {
  readonly where: Where
  readonly sort?: string[]
  /** Whole list when 0. */
  readonly limit: number
  /** Counts all that match too; costs a query. */
  readonly page?: number
  readonly select?: SelectType
}

export interface Found<T extends CollectionSlug> {
  readonly docs: DataFromCollectionSlug<T>[]
  readonly total: number
  readonly pageCount: number
}

/** The published state of documents, as stored: no access rules, no population, no drafts. */
export interface Documents {
  find<T extends CollectionSlug>(type: T, query: DocumentQuery): Promise<Found<T>>
  byIds<T extends CollectionSlug>(
    type: T,
    ids: readonly string[],
    query?: { where?: Where; select?: SelectType },
  ): Promise<Map<string, DataFromCollectionSlug<T>>>
  site(): Promise<Site>
  design(): Promise<Design>
}

/**
 * The front office's calls to Payload. Access rules are not asked (they are made for the API, where a
 * password document must never appear): the gate in this folder decides, before anything leaves it.
 */
export function openDocuments(payload: Payload): Documents {
  const find = async <T extends CollectionSlug>(
    type: T,
    { where, sort, limit, page, select }: DocumentQuery,
  ): Promise<Found<T>> => {
    const slug: CollectionSlug = type
    const result = await payload.find({
      collection: slug,
      where,
      limit,
      pagination: page !== undefined,
      page: page ?? 1,
      ...(sort !== undefined && { sort }),
      ...(select !== undefined && { select }),
      depth: 0,
      draft: false,
      trash: false,
      overrideAccess: true,
    })
    // Payload's own types cannot follow a type that is chosen at run time.
    const docs = result.docs as DataFromCollectionSlug<T>[]
    return { docs, total: result.totalDocs, pageCount: result.totalPages }
  }
  return {
    find,
    byIds: async (type, ids, { where, select } = {}) => {
      if (ids.length === 0) return new Map()
      const byId: Where = { id: { in: [...ids] } }
      const { docs } = await find(type, {
        where: where === undefined ? byId : { and: [byId, where] },
        limit: 0,
        ...(select !== undefined && { select }),
      })
      return new Map(docs.map((document) => [String(document.id), document]))
    },
    site: () => payload.findGlobal({ slug: 'site', depth: 0, draft: false }),
    design: () => payload.findGlobal({ slug: 'design', depth: 0, draft: false }),
  }
}
