import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { equalTexts } from '#config/equal-texts.ts'
import { typed } from '#content/collections/comments/typed-text.ts'

/** Named like something a robot wants to fill. */
export const HONEYPOT = 'homepage'

const SHORTEST_SECONDS = 3
/** A page may stay open, or in a cache, for days. */
const LONGEST_SECONDS = 7 * 24 * 60 * 60

/** Where a form belongs; whatever else it holds, without this it is none of ours. */
export const commentTarget = z.object({
  type: z.enum(['pages', 'posts']),
  document: z.string().min(1).max(64),
  parent: z.string().max(64).optional(),
  token: z.string().max(200).default(''),
  /** There when the second button was pressed: show it, store nothing. */
  preview: z.string().max(20).optional(),
  [HONEYPOT]: z.string().max(10_000).default(''),
})

const text = typed.pipe(z.string().min(1).max(65_525))

/** What a visitor writes, in the lengths of WordPress's columns. */
export const visitorComment = z.object({
  text,
  name: typed.pipe(z.string().min(1).max(245)),
  email: z.email().max(100),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(200)]).default(''),
  /** What to be told of by mail. */
  subscribe: z.enum(['answers', 'all']).optional().catch(undefined),
})

/** What staff who are signed in write: the rest is known. */
export const staffComment = z.object({ text })

export type CommentTarget = z.infer<typeof commentTarget>

const sign = (seconds: string, document: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`comment\n${document}\n${seconds}`)
    .digest('base64url')
    .slice(0, 22)

/** Says when the form was shown, so that it can be told whether a person had time to write. */
export function formToken(document: string, now: Date, secret: string): string {
  const seconds = String(Math.floor(now.getTime() / 1000))
  return `${seconds}.${sign(seconds, document, secret)}`
}

/**
 * `timely`: shown by us, and neither just now nor long ago. `stale`: shown by us too long ago.
 * What robots do: `honeypot` the hidden field filled, `time` faster than a person reads, `form` never shown.
 */
export function judgeForm(
  target: CommentTarget,
  now: Date,
  secret: string,
): 'timely' | 'stale' | 'honeypot' | 'time' | 'form' {
  if (target[HONEYPOT] !== '') return 'honeypot'
  const [seconds = '', signature = ''] = target.token.split('.')
  if (!equalTexts(signature, sign(seconds, target.document, secret))) return 'form'
  const age = now.getTime() / 1000 - Number(seconds)
  if (age < SHORTEST_SECONDS) return 'time'
  return age > LONGEST_SECONDS ? 'stale' : 'timely'
}
