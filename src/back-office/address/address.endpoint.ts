import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { hrefsOf } from '#publishing/paths/present-rows.ts'

const target = z.object({ type: z.enum(['pages', 'posts']), id: z.string().min(1).max(64) })

/** `GET /api/address?type=posts&id=…` → `{ address: '/2026/11/welcome' | null }`, to whoever may read the document. */
export const addressEndpoint: Endpoint = {
  path: '/address',
  method: 'get',
  handler: async (req) => {
    const { user, payload } = req
    if (!user) throw new APIError('Sign in first.', 401, undefined, true)
    const parsed = target.safeParse(req.query)
    if (!parsed.success)
      throw new APIError('Name a document: type (pages or posts) and id.', 400, undefined, true)
    const { type, id } = parsed.data
    const access = { overrideAccess: false, user, req, draft: true, depth: 0, trash: true } as const
    await payload.findByID({ collection: type, id, select: { title: true }, ...access })
    const hrefs = await hrefsOf(payload, [{ type, id }])
    return Response.json({ address: hrefs.get(`${type}:${id}`) ?? null })
  },
}
