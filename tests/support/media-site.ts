import type { Payload } from 'payload'
import config from '@payload-config'
import { env } from '#config/env.ts'
import { mediaStore, variantQueue } from '#content/collections/media/media-store.ts'
import type { Media } from '#content/payload-types.ts'
import { openFrontOffice } from '#server/open-front-office.ts'
import { startSite } from '#server/start-site.ts'
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
  language?: string
}

/** The whole site but for Next, in this process, with one user of each role. */
export const startMediaSite = async (): Promise<MediaSite> => {
  const { payload, stop } = await startPayload()
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs === 0) await makeUsers(payload)
  const front = await openFrontOffice(env, payload)
  const site = await startSite({
    ...{ env: { ...env, port: 0 }, payload, config, checks: [] },
    frontOffice: front.router,
  })
  const origin = site.address.replace('127.0.0.1', 'localhost')
  const tokens = new Map<Role, Promise<string>>()
  const token = (role: Role): Promise<string> => {
    const known = tokens.get(role) ?? login(origin, role)
    tokens.set(role, known)
    return known
  }
  return {
    ...{ payload, origin, mediaDir: mediaStore.mediaDir, token },
    upload: async (file, options = {}) =>
      send(
        {
          origin,
          token: options.as === 'visitor' ? undefined : await token(options.as ?? 'editor'),
        },
        file,
        options,
      ),
    stop: async () => {
      await variantQueue.idle()
      await front.stop()
      await site.stop(100)
      await stop()
    },
  }
}

interface Sender {
  origin: string
  token: string | undefined
}

/** As a browser sends it; a process that dies while it listens is an answer too. */
export const send = async (
  { origin, token }: Sender,
  file: TestFile,
  { id, data = {}, language = 'en' }: UploadOptions = {},
): Promise<Answer> => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append(
    'file',
    new File([new Uint8Array(Buffer.from(file.bytes))], file.name, { type: file.type ?? '' }),
  )
  const response = await fetch(`${origin}/api/media${id ? `/${id}` : ''}`, {
    method: id ? 'PATCH' : 'POST',
    headers: { ...(token && { authorization: `JWT ${token}` }), 'accept-language': language },
    body: form,
  })
  const body = (await response.json()) as Omit<Answer, 'status'>
  return { ...body, status: response.status }
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
