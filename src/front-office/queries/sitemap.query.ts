import { keyOf } from '../content-reader/cards.ts'
import { homePath, type SiteContext } from './site-context.ts'

export interface SitemapEntry {
  readonly href: string
  readonly changedAt?: string | undefined
}

/** Every address that search engines may keep: homes, pages, posts, and terms that public posts carry. */
export async function readSitemap(context: SiteContext): Promise<SitemapEntry[]> {
  const { reader, languages } = context
  const [pages, posts, rows] = await Promise.all([
    reader.pages({}, { limit: 0, withSeo: true }),
    reader.posts({}, { limit: 0, withSeo: true }),
    reader.archiveRows(),
  ])
  const indexed = [
    ...pages.docs.map((document) => ({ type: 'pages', document })),
    ...posts.docs.map((document) => ({ type: 'posts', document })),
  ].filter(({ document }) => document.seo?.noindex !== true && !document.seo?.canonical)
  const terms = [
    ...new Set(
      rows.flatMap(({ categories, tags }) => [
        ...categories.map((id) => `categories:${id}`),
        ...tags.map((id) => `tags:${id}`),
      ]),
    ),
  ].map((key) => ({ type: key.slice(0, key.indexOf(':')), id: key.slice(key.indexOf(':') + 1) }))
  const documents = indexed.map(({ type, document }) => ({ type, id: document.id }))
  const cards = await reader.cards([...documents, ...terms])
  const homes = new Set(languages.flatMap(({ home }) => (home ? [`pages:${home}`] : [])))
  const found = indexed.flatMap(({ type, document }): SitemapEntry[] => {
    const key = keyOf({ type, id: document.id })
    const card = homes.has(key) ? undefined : cards.get(key)
    return card ? [{ href: card.href, changedAt: document.updatedAt }] : []
  })
  return [
    ...languages.map((language) => ({ href: homePath(language) })),
    ...found,
    ...terms.flatMap((term) => {
      const card = cards.get(keyOf(term))
      return card ? [{ href: card.href }] : []
    }),
  ]
}
