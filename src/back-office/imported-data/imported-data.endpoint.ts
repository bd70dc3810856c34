import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { readImportedValues } from './imported-values.ts'

const target = z.object({ type: z.enum(['pages', 'posts']), id: z.string().min(1).max(64) })

/** `GET /api/imported-data?type=posts&id=…` → `{ values: [{ name, value, isOurs }] }`, to whoever may read the document. */
export const importedDataEndpoint: Endpoint = {
  path: '/imported-data',
  method: 'get',
  handler: async (req) => {
    const { user, payload } = req
    if (!user) throw new APIError('Sign in first.', 401, undefined, true)
    const parsed = target.safeParse(req.query)
    if (!parsed.success)
      throw new APIError('Name a document: type (pages or posts) and id.', 400, undefined, true)
    const { type, id } = parsed.data
    const access = { overrideAccess: false, user, req, draft: true, depth: 0, trash: true } as const
    const document = await payload.findByID({
      ...{ collection: type, id, select: { imported: true }, showHiddenFields: true },
      ...access,
    })
    return Response.json({ values: readImportedValues(document.imported) })
  },
}
