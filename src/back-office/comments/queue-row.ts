import type { Avatar } from '#content/avatars/avatar.ts'
import type { CommentReason } from '#content/comment-reasons.ts'
import type { Comment } from '#content/payload-types.ts'

export type CommentState = Comment['state']

/** The views of the queue; `all` is what is shown or may be: neither spam nor trash. */
export const TABS = ['pending', 'approved', 'spam', 'trash', 'all'] as const
export type Tab = (typeof TABS)[number]

/** What the queue shows of a comment. */
export interface QueueRow {
  readonly id: string
  readonly state: CommentState
  readonly kind: Comment['kind']
  readonly avatar: Avatar
  readonly authorName: string
  readonly authorEmail: string
  readonly authorUrl: string
  readonly ipAddress: string
  readonly text: string
  /** ISO 8601, as the next. */
  readonly updatedAt: string
  readonly writtenAt: string
  readonly reasons: readonly CommentReason[]
  readonly on: DocumentLink
  /** Whom it answers. */
  readonly answerTo: string | undefined
}

export interface DocumentLink {
  readonly title: string
  /** Where visitors see it; undefined while it is not public. */
  readonly href: string | undefined
  /** In the back office. */
  readonly editHref: string
}

export interface Queue {
  readonly rows: readonly QueueRow[]
  readonly counts: Readonly<Record<Tab, number>>
  readonly total: number
  readonly pages: number
}

/** A comment and the state that it is to have. */
export interface StateChange {
  readonly id: string
  readonly state: CommentState
  /** Only while it still is in this one. */
  readonly from?: CommentState | undefined
}

/** What moderators put right. */
export type CommentWords = Pick<QueueRow, 'text' | 'authorName' | 'authorEmail' | 'authorUrl'>

/** The words of a comment, and when it was last changed before they were read. */
export interface SeenWords {
  readonly updatedAt: string
  readonly words: CommentWords
}
