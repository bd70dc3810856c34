import type {
  Category,
  Design,
  Layout,
  Media,
  Menu,
  Pattern,
  Post,
  Site,
  Tag,
} from '#content/payload-types.ts'
import type { PathRow } from '#publishing/paths/path-rows.ts'
import type { Author, Card } from './cards.ts'
import type { BranchPage } from './read-branches.ts'
import type { PublicComment } from './read-discussion.ts'
import type { SearchText, Searchable } from './search/search-texts.ts'
import type { SitemapRow } from './sitemap-rows.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { createTimeline, type Timeline } from './timeline.ts'

/** What nearly every page needs, kept between requests until the changes say otherwise. */
export interface SiteMemory {
  readonly site: Shelf<Site>
  readonly design: Shelf<Design>
  readonly layouts: Shelf<{ docs: Layout[] }>
  readonly menus: Shelf<Menu>
  readonly patterns: Shelf<Pattern>
  /** The pages below those that menus name, by these. */
  readonly branches: Shelf<{ rows: readonly BranchPage[] }>
  readonly categories: Shelf<{ docs: Category[] }>
  readonly tags: Shelf<Tag>
  readonly authors: Shelf<Author>
  readonly cards: Shelf<Card>
  /** Files' facts. */
  readonly media: Shelf<Media>
  /** Rows of paths by path: what robots ask for in vain is not looked up again. */
  readonly addresses: Shelf<PathRow>
  readonly timeline: Timeline
  /** What lists show of public posts. */
  readonly summaries: Shelf<Post>
  /** Approved comments by `type:id` of their document. */
  readonly comments: Shelf<{ rows: PublicComment[] }>
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
    branches: shelf<{ rows: readonly BranchPage[] }>(100),
    categories: shelf<{ docs: Category[] }>(1),
    tags: shelf<Tag>(5000),
    authors: shelf<Author>(1000),
    cards: shelf<Card>(20_000),
    media: shelf<Media>(10_000),
    addresses: shelf<PathRow>(20_000),
    timeline: createTimeline(isTrusted),
    summaries: shelf<Post>(10_000),
    comments: createShelf<{ rows: PublicComment[] }>(
      20_000,
      isTrusted,
      ({ rows }) => 1 + rows.length,
    ),
    sitemap: shelf<{ rows: SitemapRow[] }>(1),
    searchables: shelf<{ rows: Searchable[] }>(1),
    texts: shelf<SearchText>(MOST_TEXTS),
  }
  return { ...shelves, isTrusted, forget: (change) => forget(shelves, change) }
}

type Shelves = Omit<SiteMemory, 'forget' | 'isTrusted'>

function forget(memory: Shelves, change: SiteChange): void {
  // Nothing here comes from a draft, and an editor makes one with every pause.
  // A global without a published state is another matter: its first draft is its only row.
  if (change.what === 'draft' && change.type !== 'site' && change.type !== 'design') return
  const whole: Record<string, readonly Shelf<object>[]> = {
    // Addresses of everything follow from the settings, from terms and from authors.
    site: [memory.site, memory.cards, memory.addresses],
    design: [memory.design],
    layouts: [memory.layouts],
    menus: [memory.menus],
    patterns: [memory.patterns],
    categories: [memory.categories, memory.cards],
    tags: [memory.tags, memory.cards],
    users: [memory.authors, memory.cards],
    posts: [memory.searchables, memory.sitemap],
    pages: [memory.searchables, memory.sitemap, memory.branches],
    comments: [memory.comments],
    media: [memory.sitemap],
  }
  for (const shelf of whole[change.type] ?? []) shelf.forgetAll()
  if (change.document) forgetDocument(memory, change.type, change.document)
}

function forgetDocument(memory: Shelves, type: string, id: string): void {
  memory.cards.forget(`${type}:${id}`)
  memory.texts.forget(`${type}:${id}`)
  if (type === 'paths') memory.addresses.forget(id)
  if (type === 'media') memory.media.forget(id)
  if (type === 'posts') {
    memory.timeline.forget(id)
    memory.summaries.forget(id)
  }
}
