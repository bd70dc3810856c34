import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

const target = z.object({ type: z.enum(['pages', 'posts']), id: z.string().min(1).max(64) })

/** @throws APIError (401) when nobody is signed in */
export function requireUser(req: PayloadRequest): NonNullable<PayloadRequest['user']> {
  if (!req.user) throw new APIError('Sign in first.', 401, undefined, true)
  return req.user
}

/**
 * The page or post that a query or body names.
 *
 * @throws APIError (400) when it names none
 */
export function askedDocument(input: unknown): z.infer<typeof target> {
  const parsed = target.safeParse(input)
  if (!parsed.success)
    throw new APIError('Name a document: type (pages or posts) and id.', 400, undefined, true)
  return parsed.data
}
