import { z } from 'zod'

/** Who may find something in a comment; the queue has a sentence for each. */
export const JUDGES = [
  ...([
    'honeypot',
    'time',
    'form',
    'links',
    'hold-list',
    'block-list',
    'repeated',
    'learned',
  ] as const),
] as const

export type Judge = (typeof JUDGES)[number]

/** Why a comment was held or taken for spam. */
export interface CommentReason {
  readonly judge: Judge
  /** What it was found by: the number of links, the entry of a list, a probability in per cent. */
  readonly detail?: string | undefined
}

const stored = z.array(z.object({ judge: z.enum(JUDGES), detail: z.string().optional() }))

/** As stored with a comment; what cannot be read is none. */
export const readReasons = (value: unknown): CommentReason[] => {
  const parsed = stored.safeParse(value)
  return parsed.success ? parsed.data : []
}
