import { z } from 'zod'

const answer = z.object({
  before: z
    .array(z.object({ id: z.string(), state: z.enum(['pending', 'approved', 'spam', 'trash']) }))
    .default([]),
  deleted: z.number().default(0),
  failed: z.number().default(0),
})

export type QueueAnswer = z.infer<typeof answer>

/** Orders something of the queue. @returns undefined when it was refused or could not be sent */
export async function askQueue(
  what: 'state' | 'delete' | 'answer',
  body: object,
): Promise<QueueAnswer | undefined> {
  const text = await send(`/api/comment-queue/${what}`, 'POST', body)
  const parsed = answer.safeParse(text)
  return parsed.success ? parsed.data : undefined
}

/** Saves the words of a comment. */
export const saveComment = async (id: string, values: object): Promise<boolean> =>
  (await send(`/api/comments/${id}`, 'PATCH', values)) !== undefined

async function send(address: string, method: string, body: object): Promise<unknown> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? await response.json() : undefined
  } catch {
    // No connection: the person is told, and what was typed stays.
    return undefined
  }
}
