import type { Category, Design, Layout, Menu, Pattern, Site, Tag } from '#content/payload-types.ts'
import type { ArchiveRow } from './archive-rows.ts'
import type { Author, Card } from './cards.ts'
import type { SearchText, Searchable } from './search-texts.ts'
import type { SitemapRow } from './sitemap-rows.ts'
import { createShelf, type Shelf } from './shelf.ts'

/** What nearly every page needs, kept between requests until the changes say otherwise. */
export interface SiteMemory {
  readonly site: Shelf<Site>
  readonly design: Shelf<Design>
  readonly layouts: Shelf<{ docs: Layout[] }>
  readonly menus: Shelf<Menu>
  readonly patterns: Shelf<Pattern>
  readonly categories: Shelf<{ docs: Category[] }>
  readonly tags: Shelf<Tag>
  readonly authors: Shelf<Author>
  readonly cards: Shelf<Card>
  readonly archives: Shelf<{ rows: ArchiveRow[] }>
  readonly sitemap: Shelf<{ rows: SitemapRow[] }>
  readonly searchables: Shelf<{ rows: Searchable[] }>
  readonly texts: Shelf<SearchText>
  /** Whether word of changes reaches us, so that anything is kept at all. */
  isTrusted(): boolean
  forget(change: SiteChange): void
}

/** A row of `changes`, as far as the memory cares. */
export interface SiteChange {
  readonly type: string
  readonly document?: string | null | undefined
  readonly what?: string | undefined
}

/** Full texts kept for search; beyond these, search goes by titles and excerpts. */
export const MOST_TEXTS = 4000

/**
 * Makes the memory of one process. `isTrusted` tells whether a watcher of changes is running;
 * while it is not, nothing is kept.
 */
export function createSiteMemory(isTrusted: () => boolean): SiteMemory {
  const shelf = <T extends object>(max: number): Shelf<T> => createShelf<T>(max, isTrusted)
  const shelves = {
    site: shelf<Site>(1),
    design: shelf<Design>(1),
    layouts: shelf<{ docs: Layout[] }>(1),
    menus: shelf<Menu>(100),
    patterns: shelf<Pattern>(500),
    categories: shelf<{ docs: Category[] }>(1),
    tags: shelf<Tag>(5000),
    authors: shelf<Author>(1000),
    cards: shelf<Card>(20_000),
    archives: shelf<{ rows: ArchiveRow[] }>(1),
    sitemap: shelf<{ rows: SitemapRow[] }>(1),
    searchables: shelf<{ rows: Searchable[] }>(1),
    texts: shelf<SearchText>(MOST_TEXTS),
  }
  return { ...shelves, isTrusted, forget: (change) => forget(shelves, change) }
}

type Shelves = Omit<SiteMemory, 'forget' | 'isTrusted'>

function forget(memory: Shelves, change: SiteChange): void {
  // Nothing here comes from a draft, and an editor makes one with every pause.
  if (change.what === 'draft') return
  const whole: Record<string, readonly Shelf<object>[]> = {
    // Addresses of everything follow from the settings, from terms and from authors.
    site: [memory.site, memory.cards],
    design: [memory.design],
    layouts: [memory.layouts],
    menus: [memory.menus],
    patterns: [memory.patterns],
    categories: [memory.categories, memory.cards],
    tags: [memory.tags, memory.cards],
    users: [memory.authors, memory.cards],
    posts: [memory.archives, memory.searchables, memory.sitemap],
    pages: [memory.searchables, memory.sitemap],
  }
  for (const shelf of whole[change.type] ?? []) shelf.forgetAll()
  if (change.type === 'paths') memory.cards.forgetAll()
  if (!change.document) return
  memory.cards.forget(`${change.type}:${change.document}`)
  memory.texts.forget(`${change.type}:${change.document}`)
}
