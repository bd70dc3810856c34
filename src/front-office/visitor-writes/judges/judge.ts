import type { CommentReason } from '#content/comment-reasons.ts'
import type { CommentWords } from '#content/learned-spam/comment-words.ts'
import type { WordCounts } from '#content/learned-spam/word-counts.ts'

/** A comment as it was sent. */
export interface SentComment extends CommentWords {
  readonly ipAddress: string
}

/** Everything that judges know beside the comment. */
export interface Evidence {
  /** What the form itself told. */
  readonly form: 'timely' | 'honeypot' | 'time' | 'form'
  readonly mostLinks: number
  /** Entries, in lower case. */
  readonly holdList: readonly string[]
  readonly blockList: readonly string[]
  /** On how many other documents the same text stands since lately. */
  readonly repeats: number
  readonly learned: WordCounts
}

export interface Finding {
  /** 0 to 1: from HOLD on it waits for a moderator, from SPAM on it is put away. */
  readonly score: number
  readonly reason: CommentReason
}

/** Looks at one thing. Pure: the same comment with the same evidence is judged the same. */
export type JudgeOf = (comment: SentComment, evidence: Evidence) => Finding | undefined

export const HOLD = 0.5
export const SPAM = 0.95
