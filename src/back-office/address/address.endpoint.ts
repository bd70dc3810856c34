import type { Endpoint } from 'payload'
import { hrefsOf } from '#publishing/paths/present-rows.ts'
import { askedDocument, requireUser } from '../asked-document.ts'

/** `GET /api/address?type=posts&id=…` → `{ address: '/2026/11/welcome' | null }`, to whoever may read the document. */
export const addressEndpoint: Endpoint = {
  path: '/address',
  method: 'get',
  handler: async (req) => {
    const user = requireUser(req)
    const { type, id } = askedDocument(req.query)
    const access = { overrideAccess: false, user, req, draft: true, depth: 0, trash: true } as const
    await req.payload.findByID({ collection: type, id, select: { title: true }, ...access })
    const hrefs = await hrefsOf(req.payload, [{ type, id }])
    return Response.json({ address: hrefs.get(`${type}:${id}`) ?? null })
  },
}
