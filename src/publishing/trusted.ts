import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const trustedSchema = z.object({
  by: z.enum(['import', 'transfer', 'seed', 'runner']),
  id: z.string().min(1).optional(),
  createdAt: z.string().optional(),
  updatedAt: z.string().optional(),
  /** The id of the user to whom the state is ascribed. */
  editedBy: z.string().optional(),
  /** The write may publish: it was decided by somebody who may, when it was ordered. */
  publish: z.boolean().optional(),
})

/** What the server's own writers may say of a document, and no client ever: see `readTrusted`. */
export type Trusted = z.infer<typeof trustedSchema>

/**
 * The word of the server's own writers (import, transfer, seed, schedule runner), kept in `req.context.trusted`.
 * HTTP cannot set a request's context; only code that calls the Local API can.
 *
 * @returns undefined for every write that comes from a person
 * @throws ZodError when our own code passes a malformed value: a bug, not an input
 */
export function readTrusted(req: Pick<PayloadRequest, 'context'>): Trusted | undefined {
  const given = req.context['trusted']
  return given === undefined ? undefined : trustedSchema.parse(given)
}
