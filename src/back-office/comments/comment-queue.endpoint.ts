import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { requireUser } from '../asked-document.ts'
import { mayModerate } from './may-moderate.ts'
import { answerComment } from './answer-comment.ts'
import { deleteComments, deleteAllComments } from './delete-comments.ts'
import { editInQueue } from './edit-in-queue.ts'
import { setStates } from './set-states.ts'

const MOST_AT_ONCE = 100
const id = z.string().min(1).max(64)
const ids = z.array(id).min(1).max(MOST_AT_ONCE)
const states = z.enum(['pending', 'approved', 'spam', 'trash'])

const stateBody = z.union([
  z.object({ ids, state: z.union([states, z.literal('restored')]) }),
  z.object({
    changes: z
      .array(z.object({ id, state: states, from: states.optional() }))
      .min(1)
      .max(MOST_AT_ONCE),
  }),
])
const deleteBody = z.union([z.object({ ids }), z.object({ all: z.enum(['spam', 'trash']) })])
const word = z.string().max(200_000)
const words = z
  .object({ authorName: word, authorEmail: word, authorUrl: word, text: word })
  .partial()
const editBody = z.object({ id, seen: z.string().max(40), was: words.optional(), words })
const answerBody = z.object({ id, text: z.string().trim().min(1).max(65_525) })

type Handle<Body> = (req: PayloadRequest, body: Body) => Promise<object>

const endpoint = <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  handle: Handle<z.infer<Schema>>,
): Endpoint => ({
  path: `/comment-queue/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!mayModerate(requireUser(req)))
      throw new APIError('This is for who may moderate comments.', 403, undefined, true)
    const body = schema.safeParse(await req.json?.().catch(() => undefined))
    if (!body.success) throw new APIError('This is no order.', 400, undefined, true)
    return Response.json(await handle(req, body.data))
  },
})

/** What the queue orders, as the person who is signed in and by the rules for comments. */
export const commentQueueEndpoints: Endpoint[] = [
  // Answers the states before, which undo it when they are sent as `changes`.
  endpoint('state', stateBody, (req, body) =>
    setStates(
      req,
      'changes' in body ? body.changes : body.ids.map((one) => ({ id: one, state: body.state })),
    ),
  ),
  endpoint('delete', deleteBody, (req, body) =>
    'all' in body ? deleteAllComments(req, body.all) : deleteComments(req, body.ids),
  ),
  endpoint('answer', answerBody, answerComment),
  endpoint('edit', editBody, editInQueue),
]
