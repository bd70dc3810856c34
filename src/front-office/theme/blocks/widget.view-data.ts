import type { MenuView, SiteView, TermView } from '../view-data.ts'
import type { BlockBase } from './block.view-data.ts'

export interface SiteTitleView extends BlockBase<'site-title'> {
  site: SiteView
  showLogo: boolean
  showTagline: boolean
}

export interface NavigationView extends BlockBase<'navigation'> {
  /** The chosen menu, or the language's main one. */
  menu?: MenuView | undefined
  style: 'bar' | 'list'
  title?: string | undefined
}

export interface SearchFormView extends BlockBase<'search-form'> {
  /** Where the form goes (GET, `q`). */
  action: string
  title?: string | undefined
  placeholder?: string | undefined
}

export interface TermListView extends BlockBase<'term-list'> {
  taxonomy: 'categories' | 'tags'
  title?: string | undefined
  style: 'list' | 'cloud'
  showCount: boolean
  /** Categories as a tree, tags flat. */
  terms: TermView[]
}

export interface DateListView extends BlockBase<'date-list'> {
  title?: string | undefined
  /** Newest first; `month` 1 to 12. */
  months: { year: number; month: number; href: string; count: number }[]
}

export interface CommentListView extends BlockBase<'comment-list'> {
  title?: string | undefined
  comments: {
    id: string
    authorName: string
    /** The comment's own address. */
    href: string
    documentTitle: string
    /** Plain text, a line or two. */
    text?: string | undefined
    /** ISO 8601. */
    writtenAt?: string | undefined
  }[]
}

export type WidgetView =
  SiteTitleView | NavigationView | SearchFormView | TermListView | DateListView | CommentListView
