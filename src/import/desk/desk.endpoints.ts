import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { DeskRefusal, deskRefusals } from './desk.errors.ts'
import { importOptions, jobKinds, type DeskState } from './desk-state.ts'
import { readAccounts } from './read-accounts.ts'

/** Bytes of one part of a file: small enough for any proxy's patience, and to be sent again. */
const PART_BYTES = 4 * 1024 * 1024
/** Lines of a report at a time. */
const MOST_LINES = 50

const announced = z.object({
  name: z.string().min(1).max(300),
  bytes: z.number().int().min(0),
  stamp: z.number(),
})
const part = z.object({ file: z.string().max(64), at: z.coerce.number().int().min(0) })
const jobOrder = z.object({
  kind: z.enum(jobKinds),
  options: importOptions.optional(),
  run: z.string().max(64).optional(),
})
const lines = z.object({
  list: z.string().max(64),
  from: z.coerce.number().int().min(0).default(0),
})

function parse<Wanted>(schema: z.ZodType<Wanted>, input: unknown): Wanted {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw deskRefusals.unreadable()
  return parsed.data
}

/** Only administrators, and every refusal in their language. */
const forAdministrators =
  (work: (req: PayloadRequest) => Promise<unknown>) =>
  async (req: PayloadRequest): Promise<Response> => {
    try {
      if (req.user?.collection !== 'users') throw deskRefusals.signIn()
      if (req.user.role !== 'administrator') throw deskRefusals.administratorsOnly()
      return Response.json(await work(req))
    } catch (error) {
      if (!(error instanceof DeskRefusal)) throw error
      const sentence = req.i18n.language === 'fr' ? error.french : error.message
      throw new APIError(sentence, error.status, { code: error.code }, true)
    }
  }

/** Loaded when somebody opens the screen. */
const deskFor = async ({ payload }: PayloadRequest) =>
  (await import('./import-desk.ts')).deskOf(payload)

/** A state for the screen, in the language of who looks. */
function shown({ i18n }: PayloadRequest, { job, ...state }: DeskState) {
  if (job === undefined) return { ...state, partBytes: PART_BYTES }
  const { french, sentence, ...rest } = job
  const said = i18n.language === 'fr' ? (french ?? sentence) : sentence
  return { ...state, job: { ...rest, sentence: said }, partBytes: PART_BYTES }
}

const root = '/import'

const answer = (
  path: string,
  method: Endpoint['method'],
  work: (req: PayloadRequest) => Promise<unknown>,
): Endpoint => ({ path: `${root}${path}`, method, handler: forAdministrators(work) })

/** `GET /api/import` → the state of the desk (desk-state.ts); so answer most of the others. */
const read = answer('', 'get', async (req) => shown(req, await (await deskFor(req)).state()))

/** `DELETE /api/import`: files and report go, what was imported stays. */
const clear = answer('', 'delete', async (req) => {
  const desk = await deskFor(req)
  await desk.clear()
  return shown(req, await desk.state())
})

/** `POST /api/import/files { name, bytes, stamp }` → `{ upload }`, which says how much of it is here already. */
const announce = answer('/files', 'post', async (req) => {
  const { announceUpload } = await import('./receive-upload.ts')
  const { folder } = await deskFor(req)
  const { upload } = await announceUpload(folder, parse(announced, await req.json?.()))
  return { upload }
})

/** `POST /api/import/parts?file=…&at=0`: the bytes of the file from there on, as they are. */
const receive: Endpoint = {
  ...answer('/parts', 'post', async (req) => {
    const { receivePart } = await import('./receive-upload.ts')
    const wanted = parse(part, req.query)
    if (!req.body) throw deskRefusals.unreadable()
    const { folder } = await deskFor(req)
    return shown(req, await receivePart(folder, { id: wanted.file, at: wanted.at }, req.body))
  }),
  custom: { rawBody: PART_BYTES },
}

/** `DELETE /api/import/files/:id` */
const drop = answer('/files/:id', 'delete', async (req) => {
  const { dropUpload } = await import('./receive-upload.ts')
  const { folder } = await deskFor(req)
  return shown(req, await dropUpload(folder, String(req.routeParams?.['id'])))
})

/** `POST /api/import/jobs { kind: 'read' | 'try' | 'write' | 'undo', options?, run? }` */
const start = answer('/jobs', 'post', async (req) => {
  const order = parse(jobOrder, await req.json?.())
  return shown(req, await (await deskFor(req)).start(order))
})

/** `DELETE /api/import/jobs`: what is running ends at its next transaction. */
const callOff = answer('/jobs', 'delete', async (req) =>
  shown(req, await (await deskFor(req)).callOff()),
)

/** `GET /api/import/accounts` → whom the authors of the export may be. */
const accounts = answer('/accounts', 'get', async (req) =>
  readAccounts(req.payload, await (await deskFor(req)).state()),
)

/** `GET /api/import/report` → the head of the report. */
const report = answer('/report', 'get', async (req) => {
  const [{ readSummary }, desk] = await Promise.all([import('./stored-report.ts'), deskFor(req)])
  return readSummary(desk.folder.reportFolder, req.i18n.language)
})

/** `GET /api/import/lines?list=items&from=50` → fifty lines of one list of the report. */
const readList = answer('/lines', 'get', async (req) => {
  const [{ readLines }, desk] = await Promise.all([import('./stored-report.ts'), deskFor(req)])
  const { list, from } = parse(lines, req.query)
  const { language } = req.i18n
  const page = { from, most: MOST_LINES, language }
  return { lines: await readLines(desk.folder.reportFolder, list, page) }
})

export const importEndpoints: Endpoint[] = [
  ...[read, clear, announce, receive, drop, start, callOff],
  ...[accounts, report, readList],
]
