import type { CollectionSlug, Payload } from 'payload'

/** The collection that an address of the API speaks of: `/api/posts/…` → `posts`. */
export function collectionOf(payload: Payload, path: string): CollectionSlug | undefined {
  const slug = path.split('/')[2] ?? ''
  return isCollection(payload, slug) ? slug : undefined
}

function isCollection(payload: Payload, slug: string): slug is CollectionSlug {
  return Object.hasOwn(payload.collections, slug)
}
