import type {
  SourceAuthor,
  SourceDocument,
  SourceMedia,
  SourceMenu,
  SourceSite,
  SourceState,
  SourceTerm,
} from './intermediate-form.ts'
import type { ImportWarning } from './import-warning.ts'
import type { FilesByAddress } from './wordpress/files-by-address.ts'
import { oneLine } from './write/plain-text.ts'

/** Where the old site had its archives. Paths are as in `SourceDocument.link`, without trailing slash. */
export interface SourceArchives {
  /** Path of the site itself, `/blog`; empty at the root. */
  readonly folder: string
  /** Without leading slash: `category`, `blog/topics`. */
  readonly categoryBase: string
  readonly tagBase: string
  readonly authorBase: string
  /** What stands before `/2012/01`; empty when nothing does. */
  readonly dates: string
  /** `2012-01-03`: each day on which something was published, by the old site's clock. */
  readonly days: readonly string[]
}

/** What pass 2 has to know of an item before it reads it again: small, for there may be a hundred thousand. */
export interface KnownDocument {
  readonly type: 'page' | 'post'
  readonly state: SourceState
  readonly slug: string
  readonly title: string
  readonly parent: string | undefined
  /** Its path on the old site, as a browser showed it; absent for drafts and plain `?p=` addresses. */
  readonly path: string | undefined
  /** Without a text of its own. */
  readonly isEmpty: boolean
  /** For its own people alone: of two with one address, visitors get the other. */
  readonly isPrivate?: boolean
  /** Among its siblings. */
  readonly order?: number
  /** Stored by an earlier run, and not in this export. */
  readonly isEarlier?: boolean
}

export interface KnownMedia {
  readonly parent: string | undefined
  /** Its place among the files of the same parent. */
  readonly order: number
  /** HTML, as galleries show it below the file. */
  readonly caption: string | undefined
  readonly path: string | undefined
}

/** What the first pass found: everything but the items themselves. */
export interface Survey {
  readonly site: SourceSite
  readonly authors: ReadonlyMap<string, SourceAuthor>
  /** By `kind:sourceId`, parents first. */
  readonly terms: ReadonlyMap<string, SourceTerm>
  readonly menus: readonly SourceMenu[]
  /** `sourceId` of the menu in the old site's header, where the export tells. */
  readonly headerMenu: string | undefined
  readonly documents: ReadonlyMap<string, KnownDocument>
  readonly media: ReadonlyMap<string, KnownMedia>
  readonly filesByAddress: FilesByAddress
  /** Files by the item they are attached to. */
  readonly attached: ReadonlyMap<string, readonly string[]>
  readonly patterns: ReadonlySet<string>
  /** Page templates of the old theme that its pages use. */
  readonly templates: ReadonlySet<string>
  readonly archives: SourceArchives
  /** Key of a term (as in `terms`) by the number that addresses use, `?cat=5`. */
  readonly termNumbers: ReadonlyMap<string, string>
  /** Slugs of each category and those above it, by its `sourceId`: `news/local`. */
  readonly categoryPaths: ReadonlyMap<string, string>
  /** Login by the number that addresses use, `?author=3`. */
  readonly authorNumbers: ReadonlyMap<string, string>
  /** Category `sourceId` by the number that blocks use. */
  readonly categoriesByNumber: ReadonlyMap<string, string>
  /** The pattern of the posts' addresses, when most of them follow one. */
  readonly permalinks: string | undefined
  /** The old site's clock, when all its dates agree with one. */
  readonly timeZone: string | undefined
  /** Paths of the pages below which the pages of a mapped type stand, by the type's name. */
  readonly bases: ReadonlyMap<string, string>
  readonly counts: ReadonlyMap<string, number>
  readonly warnings: readonly ImportWarning[]
}

/** An export that can be read several times, item by item. */
export interface SourceExport {
  /** Reads all of it, without writing anything; refuses what is broken or foreign. */
  survey(onBytes: (bytes: number) => void): Promise<Survey>
  items(onBytes: (bytes: number) => void): AsyncIterable<SourceItem>
  /** Size in bytes, for the progress bar. */
  readonly bytes: number
}

export type SourceItem =
  | { readonly kind: 'media'; readonly media: SourceMedia }
  | { readonly kind: 'document' | 'pattern'; readonly document: SourceDocument }

/** How a report names an item. */
export function itemName(item: { sourceType?: string; sourceId: string; title: string }): string {
  const title = oneLine(item.title)
  return `${item.sourceType ?? 'attachment'} ${item.sourceId}${title === '' ? '' : ` “${title.slice(0, 80)}”`}`
}

/** What visitors could read, or will at its date: a date that has passed publishes what was scheduled. */
export function isPublicState(state: SourceState): boolean {
  return state === 'published' || state === 'scheduled'
}
