import { APIError, type Endpoint } from 'payload'
import { emptyMissedSearches } from '#content/missed-searches/missed-searches.ts'
import { requireUser } from '../asked-document.ts'
import { mayReadSearches } from './may-read-searches.ts'

/** `POST /api/searches/empty`: forgets the searches without a result. */
export const searchesEndpoint: Endpoint = {
  path: '/searches/empty',
  method: 'post',
  handler: async (req) => {
    if (!mayReadSearches(requireUser(req)))
      throw new APIError('This is for editors and administrators.', 403, undefined, true)
    await emptyMissedSearches(req.payload)
    return Response.json({ isEmpty: true })
  },
}
