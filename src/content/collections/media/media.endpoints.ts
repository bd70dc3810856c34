import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest,
  APIError,
  Forbidden,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { fileTooLarge } from '#content/media-storage/media.errors.ts'
import { withoutFacts } from './file-facts.ts'
import { toFormError } from './media-errors.ts'
import { mediaStore } from './media-store.ts'
import { receiveFile, removeTemporaryFiles, STORED_FILE } from './receive-file.ts'

type Write = (req: PayloadRequest) => Promise<Response>

/**
 * Stands in front of Payload's own endpoints for what brings a file: they would begin the transaction first, and
 * decoding a picture inside it would keep every other save waiting for seconds. Who may not upload is refused
 * before a byte is read.
 */
const withFile =
  (action: 'create' | 'update', write: Write): Endpoint['handler'] =>
  async (req) => {
    try {
      await requireAccess(req, action)
      await readBody(req)
      const stored = await receiveFile(req)
      if (stored) req.context[STORED_FILE] = stored
      return await write(req)
    } catch (error) {
      throw toFormError(req, error)
    } finally {
      await removeTemporaryFiles(req)
    }
  }

/** Whether somebody may do it to some document at all; Payload decides on the document itself. */
async function requireAccess(req: PayloadRequest, action: 'create' | 'update'): Promise<void> {
  const { access } = req.payload.collections.media.config
  if (!(await access[action]({ req }))) throw new Forbidden(req.t)
}

/** What a client says of a file goes here already: Payload would fetch what `filename` and `url` name. */
const dataOf = (req: PayloadRequest) => withoutFacts(req.data ?? {})

/** A form that breaks off or is malformed is the sender's fault, whatever the parser throws. */
async function readBody(req: PayloadRequest): Promise<void> {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    const status = error instanceof APIError ? error.status : 400
    if (status === 413) throw fileTooLarge(mediaStore.limits.fileBytes)
    throw new APIError('The form is incomplete or malformed.', status < 500 ? status : 400)
  }
}

const depthOf = (req: PayloadRequest): number => Number(req.query['depth'] ?? 0) || 0

const labelOf = ({ payload, i18n }: PayloadRequest): string =>
  getTranslation(payload.collections.media.config.labels.singular, i18n)

const create: Endpoint = {
  path: '/',
  method: 'post',
  handler: withFile('create', async (req) => {
    const doc = await req.payload.create({
      collection: 'media',
      data: dataOf(req),
      depth: depthOf(req),
      overrideAccess: false,
      req,
    })
    const message = req.t('general:successfullyCreated', { label: labelOf(req) })
    return Response.json({ doc, message }, { status: 201 })
  }),
}

const update: Endpoint = {
  path: '/:id',
  method: 'patch',
  handler: withFile('update', async (req) => {
    const doc = await req.payload.update({
      collection: 'media',
      id: String(req.routeParams?.['id']),
      data: dataOf(req),
      depth: depthOf(req),
      overrideAccess: false,
      overrideLock: req.query['overrideLock'] === 'true',
      req,
    })
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
  }),
}

/** Files have one door, our own route; the server fetches nothing for anybody. */
const closed = (path: string): Endpoint => ({
  path,
  method: 'get',
  handler: () => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 }),
})

export const mediaEndpoints: Endpoint[] = [
  create,
  update,
  closed('/file/:filename'),
  closed('/paste-url/:id?'),
]
