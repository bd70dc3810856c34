import type { Endpoint } from 'payload'
import { askedDocument, requireUser } from '../asked-document.ts'
import { readImportedValues } from './imported-values.ts'

/** `GET /api/imported-data?type=posts&id=…` → `{ values: [{ name, value, isOurs }] }`, to whoever may read the document. */
export const importedDataEndpoint: Endpoint = {
  path: '/imported-data',
  method: 'get',
  handler: async (req) => {
    const user = requireUser(req)
    const { type, id } = askedDocument(req.query)
    const access = { overrideAccess: false, user, req, draft: true, depth: 0, trash: true } as const
    const document = await req.payload.findByID({
      ...{ collection: type, id, select: { imported: true }, showHiddenFields: true },
      ...access,
    })
    return Response.json({ values: readImportedValues(document.imported) })
  },
}
