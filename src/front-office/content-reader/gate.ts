import type { Where } from 'payload'

/** What decides whether a document of a site is public. */
export interface GatedDocument {
  readonly _status?: 'draft' | 'published' | null
  readonly deletedAt?: string | null
  readonly publishedAt?: string | null
  readonly visibility?: 'public' | 'private' | 'password' | null
}

/** How far a reader may go into a document that has an address. */
export type Admission = 'open' | 'password' | 'staff' | 'none'

/**
 * Decides on one document. A document without a publication date, or without a visibility, is not
 * public: what was never decided stays inside.
 */
export function admissionTo(document: GatedDocument, now: Date): Admission {
  if (document._status !== 'published' || isSet(document.deletedAt)) return 'none'
  if (!isSet(document.publishedAt) || new Date(document.publishedAt) > now) return 'none'
  if (document.visibility === 'public') return 'open'
  if (document.visibility === 'password') return 'password'
  return document.visibility === 'private' ? 'staff' : 'none'
}

/** Layouts, patterns and menus have no date and no visibility: published is public. */
export const publishedOnly: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/** Public now or from a later date on; who uses it compares `publishedAt` with the moment. */
export const listedAnyTime: Where = {
  and: [publishedOnly, { visibility: { equals: 'public' } }],
}

/** The gate's rule as a query: what lists, feeds, the sitemap and search may hold. */
export const listedWhere = (now: Date): Where => ({
  and: [listedAnyTime, { publishedAt: { less_than_equal: now.toISOString() } }],
})

const isSet = (value: string | null | undefined): value is string =>
  value !== undefined && value !== null && value !== ''
