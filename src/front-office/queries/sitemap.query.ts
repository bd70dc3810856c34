import { keyOf } from '../content-reader/cards.ts'
import { homePath, type SiteContext } from './site-context.ts'

export interface SitemapEntry {
  readonly href: string
  readonly changedAt?: string | undefined
}

/** Every address that search engines may keep: homes, pages, posts, and terms that public posts carry. */
export async function readSitemap(context: SiteContext): Promise<SitemapEntry[]> {
  const { reader, languages } = context
  const [documents, rows] = await Promise.all([reader.sitemapRows(), reader.postRows()])
  const terms = [
    ...new Set(
      rows.flatMap(({ categories, tags }) => [
        ...categories.map((id) => `categories:${id}`),
        ...tags.map((id) => `tags:${id}`),
      ]),
    ),
  ].map((key) => ({ type: key.slice(0, key.indexOf(':')), id: key.slice(key.indexOf(':') + 1) }))
  const cards = await reader.cards([...documents, ...terms])
  const homes = new Set(languages.flatMap(({ home }) => (home ? [`pages:${home}`] : [])))
  const found = documents.flatMap((document): SitemapEntry[] => {
    const key = keyOf(document)
    const card = homes.has(key) ? undefined : cards.get(key)
    return card ? [{ href: card.href, changedAt: document.changedAt }] : []
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
