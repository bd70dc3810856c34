import { createHmac } from 'node:crypto'
import { z } from 'zod'

/** Named like something a robot wants to fill. */
export const HONEYPOT = 'homepage'
const SHORTEST_SECONDS = 3
const LONGEST_SECONDS = 24 * 60 * 60

/** The lengths of WordPress's columns. */
export const commentInput = z.object({
  type: z.enum(['pages', 'posts']),
  document: z.string().min(1).max(64),
  parent: z.string().max(64).optional(),
  name: z.string().trim().min(1, 'Please give a name.').max(245, 'This name is too long.'),
  email: z.email('Please give an e-mail address.').max(100, 'This address is too long.'),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(200)]).optional(),
  text: z
    .string()
    .trim()
    .min(1, 'Please write a comment.')
    .max(65_525, 'This comment is too long.'),
  token: z.string().max(200).default(''),
  [HONEYPOT]: z.string().max(2000).default(''),
})

export type CommentInput = z.infer<typeof commentInput>

const sign = (seconds: string, document: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`comment\n${document}\n${seconds}`)
    .digest('base64url')
    .slice(0, 22)

/** Says when the form was shown; the cache may keep it for a day. */
export function formToken(document: string, now: Date, secret: string): string {
  const seconds = String(Math.floor(now.getTime() / 1000))
  return `${seconds}.${sign(seconds, document, secret)}`
}

/** Filled the hidden field, or was faster than a person reads, or never saw the form. */
export function isRobot(input: CommentInput, now: Date, secret: string): boolean {
  if (input[HONEYPOT] !== '') return true
  const [seconds = '', signature = ''] = input.token.split('.')
  if (signature !== sign(seconds, input.document, secret)) return true
  const age = now.getTime() / 1000 - Number(seconds)
  return age < SHORTEST_SECONDS || age > LONGEST_SECONDS
}
