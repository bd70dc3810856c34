import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { cancel, findOwnOpen, order, renew } from './change-schedules.ts'
import { listSchedules } from './list-schedules.ts'
import { nothingNamed } from './schedule.errors.ts'
import { readTarget, type ScheduleTarget } from './schedule-target.ts'

const named = z.object({ type: z.string().min(1).max(64), id: z.string().min(1).max(64) })
const ordered = named.extend({
  action: z.enum(['publish', 'unpublish']),
  at: z.iso.datetime({ offset: true }).transform((at) => new Date(at)),
  revision: z.string().min(1).max(64).optional(),
})

const parse = <Wanted>(req: PayloadRequest, schema: z.ZodType<Wanted>, input: unknown): Wanted => {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw nothingNamed(req)
  return parsed.data
}

/** The rooms' own errors with their code in the body, as Payload writes its own. */
async function coded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CodedError' || !('status' in error))
      throw error
    const code = 'code' in error ? error.code : undefined
    throw new APIError(error.message, Number(error.status), { code }, true)
  }
}

const answer = async (
  req: PayloadRequest,
  { type, id }: Pick<ScheduleTarget, 'type' | 'id'>,
): Promise<Response> => Response.json(await listSchedules(req, await readTarget(req, { type, id })))

const scheduleId = (req: PayloadRequest): string => String(req.routeParams?.['id'])

/** `GET /api/document-schedules?type=posts&id=…` → `DocumentSchedules`; so answer all the others. */
const list: Endpoint = {
  path: '/document-schedules',
  method: 'get',
  handler: async (req) => {
    const target = await readTarget(req, parse(req, named, req.query))
    return Response.json(await listSchedules(req, target))
  },
}

/** `POST /api/document-schedules { type, id, action, at, revision? }` */
const make: Endpoint = {
  path: '/document-schedules',
  method: 'post',
  handler: async (req) => {
    const wanted = parse(req, ordered, await req.json?.())
    const target = await readTarget(req, wanted)
    await coded(() => order(req, target, wanted))
    return answer(req, target)
  },
}

/** `POST /api/document-schedules/:id/renew`: publishes the newest state instead, at the same time. */
const takeNewest: Endpoint = {
  path: '/document-schedules/:id/renew',
  method: 'post',
  handler: async (req) => {
    const found = await findOwnOpen(req, scheduleId(req))
    await coded(() => renew(req, found))
    return answer(req, found.target)
  },
}

/** `DELETE /api/document-schedules/:id`: called off; a failed one is put away. */
const callOff: Endpoint = {
  path: '/document-schedules/:id',
  method: 'delete',
  handler: async (req) => {
    const found = await findOwnOpen(req, scheduleId(req))
    await coded(() => cancel(req, found))
    return answer(req, found.target)
  },
}

export const scheduleEndpoints: Endpoint[] = [list, make, takeNewest, callOff]
