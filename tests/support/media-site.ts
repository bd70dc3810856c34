import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import express from 'express'
import { handleEndpoints, type Payload } from 'payload'
import config from '@payload-config'
import { mediaStore, variantQueue } from '#content/collections/media/media-store.ts'
import type { Media } from '#content/payload-types.ts'
import { mediaAccess } from '#front-office/media/media-access.ts'
import { mediaRoutes } from '#front-office/routes/media.route.ts'
import { userOf } from '#server/api/request-user.ts'
import { makeUsers, testPassword, type Role } from './make-users.ts'
import { startPayload } from './start-payload.ts'

export interface Answer {
  status: number
  doc: Media
  errors: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
}

export interface MediaSite {
  payload: Payload
  origin: string
  mediaDir: string
  /** Uploads as a browser does, through a real socket. */
  upload(file: TestFile, options?: UploadOptions): Promise<Answer>
  token(role: Role): Promise<string>
  stop(): Promise<void>
}

export interface TestFile {
  name: string
  bytes: Buffer | string
  /** What the sender says it is. */
  type?: string
}

interface UploadOptions {
  as?: Role | 'visitor'
  /** Replaces the file of this document. */
  id?: string
  data?: Record<string, unknown>
  query?: string
  language?: string
}

/** Payload's REST API and the media route behind one listener of node:http. */
export const startMediaSite = async (): Promise<MediaSite> => {
  const { payload, stop } = await startPayload()
  await makeUsers(payload)
  const server = await listen(payload)
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${String(port)}`
  const tokens = new Map<Role, Promise<string>>()
  const token = (role: Role): Promise<string> => {
    const known = tokens.get(role) ?? login(origin, role)
    tokens.set(role, known)
    return known
  }
  const upload: MediaSite['upload'] = async (file, options = {}) => {
    const { as = 'editor', id, data = {}, query = '', language = 'en' } = options
    const form = new FormData()
    form.append('_payload', JSON.stringify(data))
    form.append(
      'file',
      new File([new Uint8Array(Buffer.from(file.bytes))], file.name, { type: file.type ?? '' }),
    )
    const authorization = as === 'visitor' ? {} : { authorization: `JWT ${await token(as)}` }
    const response = await fetch(`${origin}/api/media${id ? `/${id}` : ''}${query}`, {
      method: id ? 'PATCH' : 'POST',
      headers: { ...authorization, 'accept-language': language },
      body: form,
    })
    const body = (await response.json()) as Omit<Answer, 'status'>
    return { ...body, status: response.status }
  }
  return {
    ...{ payload, origin, mediaDir: mediaStore.mediaDir, upload, token },
    stop: async () => {
      await variantQueue.idle()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await stop()
    },
  }
}

/** No token leaves in JSON: it is in the cookie. */
const login = async (origin: string, role: Role): Promise<string> => {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${role}@example.org`, password: testPassword }),
  })
  return /token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''
}

const listen = async (payload: Payload): Promise<Server> => {
  const app = express()
  app.use('/api', (req, res, next) => {
    answerApi(req, res).catch(next)
  })
  const access = mediaAccess({ payload, userOf: (req) => userOf(req, payload) })
  app.use(
    '/media',
    mediaRoutes({ mediaDir: mediaStore.mediaDir, access, queue: variantQueue, patience: 20_000 }),
  )
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const answerApi = async (req: express.Request, res: express.Response): Promise<void> => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) headers.set(name, String(value))
  const hasBody = !['GET', 'HEAD'].includes(req.method)
  const request = new Request(`http://127.0.0.1${req.originalUrl}`, {
    method: req.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(req), duplex: 'half' }),
  } as RequestInit)
  const response = await handleEndpoints({ config, request })
  res.status(response.status)
  response.headers.forEach((value, name) => res.setHeader(name, value))
  res.end(Buffer.from(await response.arrayBuffer()))
}
