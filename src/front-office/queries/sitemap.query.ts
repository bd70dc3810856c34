import { keyOf, type PublicCard } from '../content-reader/cards.ts'
import type { SitemapRow } from '../content-reader/sitemap-rows.ts'
import { homePath, type SiteContext } from './site-context.ts'

export interface SitemapEntry {
  readonly href: string
  readonly changedAt?: string | undefined
  /** The same in each of its languages, this one included; empty when there is only this. */
  readonly alternates?: readonly Alternate[]
  /** Paths of its pictures. */
  readonly images?: readonly string[]
}

export interface Alternate {
  readonly language: string
  readonly href: string
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
  const alternates = alternatesByGroup(documents, cards)
  const found = documents.flatMap((document): SitemapEntry[] => {
    const key = keyOf(document)
    const card = homes.has(key) ? undefined : cards.get(key)
    if (card === undefined) return []
    const { changedAt, images, group = '' } = document
    return [{ href: card.href, changedAt, images, alternates: alternates.get(group) ?? [] }]
  })
  const imagesOf = new Map(documents.map((document) => [keyOf(document), document.images]))
  const starts = languages.map((language) => ({
    ...{ href: homePath(language), language: language.code },
    images: imagesOf.get(`pages:${language.home ?? ''}`) ?? [],
  }))
  return [
    ...starts.map(({ href, images }) => ({
      ...{ href, images, alternates: starts.length > 1 ? starts : [] },
    })),
    ...found,
    ...terms.flatMap((term) => {
      const card = cards.get(keyOf(term))
      return card ? [{ href: card.href }] : []
    }),
  ]
}

/** Translations of each other; what has none is left out. */
function alternatesByGroup(
  documents: readonly SitemapRow[],
  cards: ReadonlyMap<string, PublicCard>,
): Map<string, Alternate[]> {
  const groups = new Map<string, Alternate[]>()
  for (const document of documents) {
    const { group, language } = document
    const card = cards.get(keyOf(document))
    if (group === undefined || language === undefined || card === undefined) continue
    groups.set(group, [...(groups.get(group) ?? []), { language, href: card.href }])
  }
  return new Map([...groups].filter(([, alternates]) => alternates.length > 1))
}
