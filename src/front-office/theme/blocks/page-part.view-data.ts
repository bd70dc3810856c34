import type { LinkView } from '../media.view-data.ts'
import type { AuthorView, ListItem } from '../view-data.ts'
import type { BlockBase } from './block.view-data.ts'

export interface AuthorBoxView extends BlockBase<'author-box'> {
  authors: AuthorView[]
}

export interface BreadcrumbsView extends BlockBase<'breadcrumbs'> {
  /** Without the page itself. */
  links: LinkView[]
  /** The page's own title, at the end. */
  current?: string | undefined
}

export interface RelatedPostsView extends BlockBase<'related-posts'> {
  /** Else the theme's own words. */
  title?: string | undefined
  items: ListItem[]
  style: 'grid' | 'list' | 'titles'
}

/** The headings are those of the page that is rendered. */
export interface TableOfContentsView extends BlockBase<'table-of-contents'> {
  /** Else the theme's own words. */
  title?: string | undefined
  depth: 'parts' | 'chapters'
  isFolded: boolean
}

/** What a page shows of itself. */
export type PagePartView = AuthorBoxView | BreadcrumbsView | RelatedPostsView | TableOfContentsView
