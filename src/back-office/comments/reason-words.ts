import type { CommentReason, Judge } from '#content/comment-reasons.ts'
import { say, type CommentsWord } from './comments-words.ts'

const words: Readonly<Record<Judge, CommentsWord>> = {
  honeypot: 'byHoneypot',
  time: 'byTime',
  form: 'byForm',
  links: 'byLinks',
  'hold-list': 'byHoldList',
  'block-list': 'byBlockList',
  repeated: 'byRepeated',
  learned: 'byLearned',
}

/** Why a comment was held, in words. */
export const reasonWords = (language: string, { judge, detail }: CommentReason): string =>
  say(language, words[judge], detail)
