import type { CollectionSlug } from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import type { Values } from './store-document.ts'

const SEO = { title: null, description: null, image: null, canonical: null, noindex: false }

const TEXT = {
  ...{ publishedAt: null, password: null, excerpt: null, featuredImage: null, layout: null },
  deletedAt: null,
}

/** Fields that an import sets where the source has something, and that are empty where it has nothing. */
const OPTIONAL: Partial<Record<CollectionSlug, Readonly<Record<string, null>>>> = {
  pages: { ...TEXT, author: null, parent: null },
  posts: TEXT,
  media: { title: null, alt: null, caption: null, description: null, uploadedBy: null },
  categories: { description: null, parent: null },
  tags: { description: null },
  comments: { parent: null, authorEmail: null, authorUrl: null, user: null },
}

/**
 * A document for an update: what the source no longer has is emptied, for the database keeps what it is not told of. So
 * a restored page leaves the trash, and a removed excerpt, image or parent goes.
 */
export function withEmptied(collection: CollectionSlug, values: Values): Values {
  const whole = { ...OPTIONAL[collection], ...values }
  if (collection !== 'pages' && collection !== 'posts') return whole
  return { ...whole, seo: { ...SEO, ...valuesOf(values['seo']) } }
}
