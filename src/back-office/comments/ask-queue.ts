import * as z from 'zod/mini'
import { refusalSentence } from '../refusal-sentence.ts'
import type { SeenWords } from './queue-row.ts'

const states = z.enum(['pending', 'approved', 'spam', 'trash'])
const count = z._default(z.number(), 0)
const answer = z.object({
  before: z._default(z.array(z.object({ id: z.string(), state: states, from: states })), []),
  deleted: count,
  failed: count,
  changedSince: count,
})

export type QueueAnswer = z.infer<typeof answer>

/** Why it was not done, as the server says it; without a sentence where it did not answer. */
export interface Refused {
  readonly refused: string | undefined
  /** Of an edit: what the comment says now, because somebody changed it since. */
  readonly now?: SeenWords | undefined
}

export const isRefused = (result: QueueAnswer | Refused): result is Refused => 'refused' in result

/** Orders something of the queue. */
export async function askQueue(
  what: 'state' | 'delete' | 'answer' | 'edit',
  body: object,
): Promise<QueueAnswer | Refused> {
  try {
    const response = await fetch(`/api/comment-queue/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? answer.parse(await response.json()) : await refusalIn(response)
  } catch {
    // No connection, or no answer of ours: the person is told, and what was typed stays.
    return { refused: undefined }
  }
}

const text = z.string()
const changed = z.object({
  errors: z.array(
    z.object({
      data: z.object({
        now: z.object({
          updatedAt: text,
          words: z.object({ authorName: text, authorEmail: text, authorUrl: text, text }),
        }),
      }),
    }),
  ),
})

async function refusalIn(response: Response): Promise<Refused> {
  const refused = await refusalSentence(response.clone())
  const body: unknown = await response.json().catch(() => undefined)
  return { refused, now: changed.safeParse(body).data?.errors[0]?.data.now }
}
