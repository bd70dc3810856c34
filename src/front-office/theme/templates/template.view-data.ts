import type { BlockView } from '../blocks/block.view-data.ts'
import type { LinkView, MediaView } from '../media.view-data.ts'
import type { RichTextView } from '../rich-text.view-data.ts'
import type { AuthorView, ListItem, TermView } from '../view-data.ts'

/** `pages` are those to show (first, around the present one, last); the theme marks the gaps. */
export interface PaginationView {
  page: number
  pageCount: number
  /** Of items. */
  total: number
  previousHref?: string | undefined
  nextHref?: string | undefined
  pages: { page: number; href: string }[]
}

export interface CommentView {
  id: string
  /** Without `#`. */
  anchor: string
  kind: 'comment' | 'pingback' | 'trackback'
  authorName: string
  authorHref?: string | undefined
  writtenAt?: string | undefined
  /** Plain text; empty lines part paragraphs. */
  text: string
  /** Written by an author of the document. */
  isByAuthor?: boolean | undefined
  /** Waits for approval; shown to its writer and staff. */
  isPending?: boolean | undefined
  /** Drawn from the name: pieces in a box of 20 by 20. */
  avatar?: readonly { path: string; tone: number }[] | undefined
  /** For moderators: where it is edited and decided about. */
  staff?: { editHref: string; moderateHref: string } | undefined
  /** For moderators, of one that they edit: it was put away meanwhile. */
  isAway?: boolean | undefined
  /** For moderators: it was put right just before. */
  isSaved?: boolean | undefined
  /** For moderators: the form, where they asked for it. */
  edit?: CommentEditView | undefined
  /** The page with the form set to answer this one; absent when closed or too deep. */
  replyHref?: string | undefined
  replies: CommentView[]
}

/** A comment as a form, in its place. */
export interface CommentEditView {
  action: string
  /** Sent along as they are. */
  hidden: { name: string; value: string }[]
  values: { name: string; email: string; url: string; text: string }
  errors?: { field: 'name' | 'email' | 'url' | 'text'; message: string }[] | undefined
  /** It was changed since the form was made: what it says now stands above the form. */
  isConflict?: boolean | undefined
  cancelHref: string
}

export interface CommentFormView {
  action: string
  /** Sent along as they are. */
  hidden: { name: string; value: string }[]
  /** A field that people leave empty. */
  honeypot?: string | undefined
  replyTo?: { authorName: string; cancelHref: string } | undefined
  /** Whether mails can be asked for. */
  canSubscribe?: boolean | undefined
  /** A member of staff is signed in: no name and e-mail asked. */
  signedInAs?: string | undefined
  values?:
    { name?: string; email?: string; url?: string; text?: string; subscribe?: string } | undefined
  errors?: { field: 'name' | 'email' | 'url' | 'text' | 'form'; message: string }[] | undefined
}

export interface DiscussionView {
  isOpen: boolean
  count: number
  /** Threads, oldest first. */
  comments: CommentView[]
  form?: CommentFormView | undefined
  /** What is about to be sent, as it would stand there. */
  preview?: CommentView | undefined
  /** After sending. */
  notice?: 'published' | 'pending' | undefined
}

export interface PageData {
  id: string
  title: string
  /** Without the present page: home, parents. */
  breadcrumbs: LinkView[]
  featuredImage?: MediaView | undefined
  body: BlockView[]
  updatedAt?: string | undefined
  discussion?: DiscussionView | undefined
}

export interface PostData {
  id: string
  href: string
  title: string
  /** A written excerpt, shown under the title; a derived one stays away. */
  dek?: string | undefined
  breadcrumbs: LinkView[]
  authors: AuthorView[]
  publishedAt?: string | undefined
  /** What the post shows in a block of its own, and so not by itself. */
  placed?: { contents: boolean; authors: boolean } | undefined
  updatedAt?: string | undefined
  readingMinutes?: number | undefined
  featuredImage?: MediaView | undefined
  content?: RichTextView | undefined
  categories: TermView[]
  tags: TermView[]
  previous?: ListItem | undefined
  next?: ListItem | undefined
  related?: ListItem[] | undefined
  discussion?: DiscussionView | undefined
}

/** `title` is what the site calls it; without one it is called in the theme's words. */
export type ArchiveSubject =
  | { kind: 'posts'; title?: string | undefined }
  | { kind: 'category'; title: string; children?: TermView[] | undefined }
  | { kind: 'tag'; title: string }
  | { kind: 'author'; author: AuthorView; title?: string | undefined }
  | DateSubject

export type DateSubject = { title?: string | undefined } & (
  | { kind: 'year'; year: number }
  | { kind: 'month'; year: number; month: number }
  | { kind: 'day'; year: number; month: number; day: number }
)

export interface ArchiveData {
  subject: ArchiveSubject
  /** Plain text; empty lines part paragraphs. */
  intro?: string | undefined
  breadcrumbs: LinkView[]
  items: ListItem[]
  pagination: PaginationView
}

/** The home is a page of blocks, or the latest posts. */
export type HomeData = { kind: 'page'; page: PageData } | { kind: 'posts'; archive: ArchiveData }

export interface SearchData {
  query: string
  /** In the site's words; none: in the theme's. */
  title?: string | undefined
  /** Plain text; empty lines part paragraphs. */
  intro?: string | undefined
  items: ListItem[]
  pagination: PaginationView
  filters: SearchFiltersView
  /** Where suggestions are asked for while one types; a script of the page does it. */
  suggestHref?: string | undefined
  /** The query whose results are shown, because the one that was typed has none. */
  corrected?: { query: string; href: string } | undefined
  /** False while the site's texts are gathered: there may be more. */
  isComplete: boolean
}

export interface SearchFiltersView {
  type?: 'posts' | 'pages' | undefined
  /** Days, such as 2026-03-01. */
  from?: string | undefined
  to?: string | undefined
  categories: { value: string; title: string; depth: number; isChosen: boolean }[]
  /** The same search without filters; undefined while there are none. */
  clearHref?: string | undefined
}

export interface NotFoundData {
  /** 410 when it was there once. */
  status: 404 | 410
  suggestions: ListItem[]
  /** What the site's editors wrote for this; nothing: the theme's words. */
  own?: PageData | undefined
}

export interface ErrorData {
  status: number
  /** A sentence that may be shown. */
  message?: string | undefined
  requestId?: string | undefined
}

/** A question from a mail, or its answer. */
export interface SubscriptionData {
  title: string
  text: string
  button?: { label: string; action: string } | undefined
}

export interface PasswordData {
  title: string
  action: string
  isWrong: boolean
}
