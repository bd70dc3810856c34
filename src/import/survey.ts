import type {
  ImportWarning,
  SourceAuthor,
  SourceDocument,
  SourceMedia,
  SourceMenu,
  SourceSite,
  SourceState,
  SourceTerm,
} from './intermediate-form.ts'

/** What pass 2 has to know of an item before it reads it again: small, for there may be a hundred thousand. */
export interface KnownDocument {
  readonly type: 'page' | 'post'
  readonly state: SourceState
  readonly slug: string
  readonly title: string
  readonly parent: string | undefined
  /** Its path on the old site, as a browser showed it; absent for drafts and plain `?p=` addresses. */
  readonly path: string | undefined
}

export interface KnownMedia {
  readonly parent: string | undefined
  readonly path: string | undefined
}

/** What the first pass found: everything but the items themselves. */
export interface Survey {
  readonly site: SourceSite
  readonly authors: ReadonlyMap<string, SourceAuthor>
  /** By `kind:sourceId`, parents first. */
  readonly terms: ReadonlyMap<string, SourceTerm>
  readonly menus: readonly SourceMenu[]
  readonly documents: ReadonlyMap<string, KnownDocument>
  readonly media: ReadonlyMap<string, KnownMedia>
  /** `sourceId` of a file by each of the addresses it had, without host and size suffix. */
  readonly mediaByFile: ReadonlyMap<string, string>
  /** Files by the item they are attached to. */
  readonly attached: ReadonlyMap<string, readonly string[]>
  readonly patterns: ReadonlySet<string>
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
  | { readonly kind: 'document'; readonly document: SourceDocument }

/** How a report names an item. */
export function itemName(item: { sourceType?: string; sourceId: string; title: string }): string {
  return `${item.sourceType ?? 'attachment'} ${item.sourceId}${item.title === '' ? '' : ` “${item.title.slice(0, 80)}”`}`
}

/** What visitors could read, or will at its date: a date that has passed publishes what was scheduled. */
export function isPublicState(state: SourceState): boolean {
  return state === 'published' || state === 'scheduled'
}
