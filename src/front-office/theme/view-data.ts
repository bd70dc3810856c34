/**
 * What the templates take: plain resolved data, made by the presenters. Nothing here can fetch.
 * Absent is `undefined` or left out. Dates are ISO 8601 strings, shown in the site's time zone.
 * Neighbours: media.view-data.ts, rich-text.view-data.ts, blocks/block.view-data.ts (BlockView),
 * blocks/media-block and widget.view-data.ts, templates/template.view-data.ts (what each template takes).
 */
import type { BlockView } from './blocks/block.view-data.ts'
import type { LinkView, MediaView } from './media.view-data.ts'

export type Region = 'header' | 'beforeContent' | 'sidebar' | 'afterContent' | 'footer'

export interface IconView {
  href: string
  type: string
  /** Pixels of each side; nothing for one that is drawn at any size. */
  side?: number | undefined
}

export interface SiteView {
  title: string
  tagline?: string | undefined
  homeHref: string
  /** Where search forms go. */
  searchHref: string
  logo?: MediaView | undefined
  logoDark?: MediaView | undefined
  /** Smallest first. */
  icons: IconView[]
  contact?: string | undefined
  /** IANA name. */
  timeZone: string
}

export interface MenuView {
  id: string
  title?: string | undefined
  items: MenuItemView[]
}

/** Without `link` it is a heading, or its target is not public and only its children are reachable. */
export interface MenuItemView {
  key: string
  label: string
  link?: LinkView | undefined
  description?: string | undefined
  /** The page that is shown lies below it. */
  isCurrentParent?: boolean | undefined
  children: MenuItemView[]
}

export interface TermView {
  id: string
  title: string
  href: string
  count?: number | undefined
  isCurrent?: boolean | undefined
  children?: TermView[] | undefined
}

export interface AuthorView {
  id: string
  name: string
  href?: string | undefined
  bio?: string | undefined
  website?: string | undefined
  picture?: MediaView | undefined
}

/** A document in a list: archives, search, lists of posts, neighbours. */
/** A piece of a text; hits are what was searched for. */
export interface TextPart {
  text: string
  isHit: boolean
}

export interface ListItem {
  id: string
  type: 'posts' | 'pages' | 'media'
  title: string
  href: string
  excerpt?: string | undefined
  publishedAt?: string | undefined
  image?: MediaView | undefined
  authors: AuthorView[]
  categories: TermView[]
  isSticky?: boolean | undefined
  /** Behind a password: no excerpt, no image. */
  isProtected?: boolean | undefined
  commentCount?: number | undefined
  /** The title and an extract with what was searched for marked; shown in their place. */
  marked?: { title: TextPart[]; extract: TextPart[] | undefined } | undefined
}

export interface FeedLink {
  href: string
  title: string
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json'
}

export interface OpenGraphView {
  type: 'website' | 'article' | 'profile'
  title: string
  description?: string | undefined
  /** Absolute. */
  url?: string | undefined
  siteName: string
  /** Like `en_GB`. */
  locale?: string | undefined
  image?:
    | {
        url: string
        alt?: string | undefined
        width?: number | undefined
        height?: number | undefined
      }
    | undefined
  publishedAt?: string | undefined
  modifiedAt?: string | undefined
  authors?: string[] | undefined
}

/** A language that a visitor may choose. */
export interface LanguageView {
  /** BCP 47. */
  code: string
  /** In the language itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** This page in it, or where the language begins. */
  href: string
  isCurrent: boolean
  isTranslated: boolean
}

/** What staff see above an unpublished state. */
export interface PreviewView {
  state: 'draft' | 'changed' | 'scheduled' | 'published'
  /** Of a schedule. */
  at?: string | undefined
  editHref?: string | undefined
  /** The public page, when there is one. */
  publicHref?: string | undefined
}

/** Everything around a template. */
export interface PageFrame {
  /** BCP 47. */
  language: string
  direction: 'ltr' | 'rtl'
  /** The whole document title. */
  title: string
  description?: string | undefined
  canonical?: string | undefined
  /** Like `noindex`. */
  robots?: string | undefined
  previousHref?: string | undefined
  nextHref?: string | undefined
  /** hreflang, `x-default` included. */
  alternates?: { language: string; href: string }[] | undefined
  /** Of the site, in its order; nothing while it has one. */
  languages: LanguageView[]
  feeds: FeedLink[]
  /** The page as Markdown. */
  markdownHref?: string | undefined
  /** Where the page is described for others to show (https://oembed.com), as JSON. */
  oembedHref?: string | undefined
  openGraph: OpenGraphView
  /** Objects of schema.org. */
  jsonLd?: object[] | undefined
  /** Of the administrators: verification tags. */
  metaTags?: { name: string; content: string }[] | undefined
  stylesheets: string[]
  /** Of the faces that the page shows at once. */
  fonts: string[]
  /** Of the search page, and analytics that administrators allowed. */
  scripts?: string[] | undefined
  site: SiteView
  mainMenu?: MenuView | undefined
  footerMenu?: MenuView | undefined
  /** Filled by the layout. Without any header or footer the theme shows title and menus. */
  regions: Record<Region, BlockView[]>
  isStaff: boolean
  preview?: PreviewView | undefined
}
