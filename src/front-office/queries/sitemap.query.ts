import { keyOf } from '../content-reader/cards.ts'
import { homesOf, type Alternate } from './list-translations.query.ts'
import type { SiteContext } from './site-context.ts'
import { alternatesByKey } from './sitemap-alternates.query.ts'

export interface SitemapEntry {
  readonly href: string
  readonly changedAt?: string | undefined
  /** The same in each of its languages, this one included; empty when there is only this. */
  readonly alternates?: readonly Alternate[] | undefined
  /** Paths of its pictures. */
  readonly images?: readonly string[]
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
  const elsewhere = shownElsewhere(languages)
  const single = documents.filter((document) => !elsewhere.has(keyOf(document)))
  const alternates = await alternatesByKey(context, { documents: single, terms, cards })
  const found = single.flatMap((document): SitemapEntry[] => {
    const href = cards.get(keyOf(document))?.href
    const { changedAt, images } = document
    return href ? [{ href, changedAt, images, alternates: alternates.get(keyOf(document)) }] : []
  })
  const imagesOf = new Map(documents.map((document) => [keyOf(document), document.images]))
  const starts = homesOf(context).map((home, index) => ({
    ...home,
    images: imagesOf.get(`pages:${languages[index]?.home ?? ''}`) ?? [],
  }))
  return [
    ...starts.map(({ href, images }) => ({
      ...{ href, images, alternates: starts.length > 1 ? starts : [] },
    })),
    ...found,
    ...terms.flatMap((term) => {
      const href = cards.get(keyOf(term))?.href
      return href ? [{ href, alternates: alternates.get(keyOf(term)) }] : []
    }),
  ]
}

/** Homes are named by their language's address; what is said where nothing is belongs to none. */
const shownElsewhere = (languages: SiteContext['languages']): Set<string> =>
  new Set(
    languages.flatMap(({ home = '', notFoundPage = '' }) => [
      `pages:${home}`,
      `pages:${notFoundPage}`,
    ]),
  )
