import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { removeStarter } from '#content/seed/remove-starter.ts'
import { surveyStarter } from '#content/seed/survey-starter.ts'
import { requireUser } from '../asked-document.ts'

function requireAdministrator(req: PayloadRequest): void {
  if (requireUser(req).role !== 'administrator')
    throw new APIError('This is for administrators.', 403, undefined, true)
}

/** `GET /api/starter`: what a removal of the starter site would take and leave. `POST /api/starter/remove` does it. */
export const starterEndpoints: Endpoint[] = [
  {
    path: '/starter',
    method: 'get',
    handler: async (req) => {
      requireAdministrator(req)
      return Response.json(await surveyStarter(req.payload))
    },
  },
  {
    path: '/starter/remove',
    method: 'post',
    handler: async (req) => {
      requireAdministrator(req)
      await removeStarter(req.payload)
      return Response.json({ isRemoved: true })
    },
  },
]
