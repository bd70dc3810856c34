/**
 * The neutral form between a foreign site and our content. Each importer (WordPress first) turns
 * its export into these shapes; one writing run turns these shapes into documents. Nothing here
 * names a WordPress element or a Payload field.
 *
 * Times are ISO 8601 in UTC. `sourceId` is whatever the source calls the item, unique within its
 * kind; ids of ours are derived from it, so it must be the same in the next export.
 */

/** Where the content comes from. `url` has no trailing slash; `key` is `url` without scheme and www. */
export interface SourceSite {
  readonly system: 'wordpress'
  readonly url: string
  readonly key: string
  readonly title: string
  readonly tagline: string
  /** BCP 47, lower case. */
  readonly language: string
  /** All languages of a site that has several; else none. */
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  readonly version: string
}

export interface SourceAuthor {
  readonly sourceId: string
  readonly login: string
  readonly email?: string | undefined
  readonly name: string
  readonly slug: string
}

export type TermKind = 'category' | 'tag'

export interface SourceTerm {
  readonly kind: TermKind
  /** The taxonomy's own name: `category`, `post_tag`, or one of the site's. */
  readonly taxonomy: string
  readonly sourceId: string
  readonly slug: string
  readonly name: string
  readonly description: string
  /** `sourceId` of the parent, of the same kind. */
  readonly parent?: string | undefined
  readonly language?: string | undefined
  readonly translationGroup?: string | undefined
  readonly meta: readonly SourceMeta[]
}

export interface TermReference {
  readonly kind: TermKind
  readonly taxonomy: string
  readonly sourceId: string
  readonly slug: string
  readonly name: string
}

/** A key and a value that the source keeps beside an item, unread. */
export interface SourceMeta {
  readonly key: string
  readonly value: string
}

export interface SourceMedia {
  readonly sourceId: string
  readonly title: string
  readonly alt: string
  readonly caption: string
  readonly description: string
  /** The file's address on the old site. */
  readonly url: string
  /** The file's path below the uploads folder: `2024/05/photo.jpg`. */
  readonly file?: string | undefined
  /** Address of the attachment page. */
  readonly link?: string | undefined
  readonly author?: string | undefined
  readonly parent?: string | undefined
  /** Its place among the files of the same parent. */
  readonly order: number
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly meta: readonly SourceMeta[]
  /** Keys of values that were too long to be kept whole. */
  readonly cutMeta?: readonly string[]
  readonly line: number
}

/** What a plugin for search engines keeps beside an item; its variables are resolved. */
export interface SourceSeo {
  /** Without the site's name. */
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly canonical?: string | undefined
  readonly noindex: boolean
  /** The image for sharing: a file by its number, or by its address. */
  readonly image?: { readonly sourceId?: string | undefined; readonly url?: string | undefined }
}

/** What visitors could see on the old site; `scheduled` carries a `publishedAt` in the future. */
export type SourceState = 'published' | 'draft' | 'pending' | 'scheduled' | 'trashed'
export type SourceVisibility = 'public' | 'private' | 'password'

export interface SourceComment {
  readonly sourceId: string
  readonly parent?: string | undefined
  readonly author: string
  readonly email?: string | undefined
  readonly url?: string | undefined
  /** HTML as the visitor's words were stored. */
  readonly body: string
  readonly state: 'approved' | 'pending' | 'spam' | 'trash'
  readonly type: 'comment' | 'pingback' | 'trackback'
  readonly createdAt: string
  /** Login of the author who wrote it while signed in, when known. */
  readonly userLogin?: string | undefined
}

export interface SourceDocument {
  readonly type: 'page' | 'post'
  /** The source's own type (`post`, `page`, `product` …). */
  readonly sourceType: string
  readonly sourceId: string
  readonly title: string
  readonly slug: string
  /** HTML, with or without block comments and shortcodes. */
  readonly body: string
  /** HTML, empty when none was written by hand. */
  readonly excerpt: string
  readonly author?: string | undefined
  readonly state: SourceState
  readonly visibility: SourceVisibility
  readonly password?: string | undefined
  readonly publishedAt?: string | undefined
  /** The publication date by the old site's own clock, `2012-01-03 10:00:00`. */
  readonly localDate?: string | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly isSticky: boolean
  readonly order: number
  readonly parent?: string | undefined
  readonly featuredMedia?: string | undefined
  readonly terms: readonly TermReference[]
  readonly format?: string | undefined
  readonly template?: string | undefined
  readonly language?: string | undefined
  /** The same for all translations of each other. */
  readonly translationGroup?: string | undefined
  readonly seo?: SourceSeo | undefined
  readonly commentsOpen: boolean
  readonly comments: readonly SourceComment[]
  /** The item's address on the old site. */
  readonly link?: string | undefined
  readonly meta: readonly SourceMeta[]
  /** Keys of values that were too long to be kept whole. */
  readonly cutMeta?: readonly string[]
  readonly line: number
}

export interface SourceMenuItem {
  readonly sourceId: string
  readonly label: string
  readonly parent?: string | undefined
  readonly order: number
  readonly newTab: boolean
  readonly description?: string | undefined
  readonly target: MenuTarget
}

export type MenuTarget =
  | { readonly kind: 'document'; readonly sourceId: string }
  | { readonly kind: 'term'; readonly termKind: TermKind; readonly sourceId: string }
  | { readonly kind: 'address'; readonly url: string }

export interface SourceMenu {
  readonly sourceId: string
  readonly name: string
  /** Of blocks: a site that has other menus as well shows those, or is about to. */
  readonly isOfBlocks?: boolean
  readonly items: readonly SourceMenuItem[]
}
