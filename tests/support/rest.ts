import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { handleEndpoints, jwtSign, type Payload } from 'payload'
import type { User } from '#content/payload-types.ts'

export interface Answer {
  status: number
  body: Record<string, unknown>
}

export interface Rest {
  /** Speaks HTTP as a signed-in user, or as a visitor without one. */
  as: (user?: User, language?: 'en' | 'fr') => Client
  stop: () => Promise<void>
}

export interface Client {
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: unknown) => Promise<Answer>
  patch: (path: string, body?: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** A form goes as it is, with its own content type; everything else as JSON. */
const sentBody = (body: unknown): FormData | string | undefined =>
  body === undefined || body instanceof FormData ? body : JSON.stringify(body)

/** A session without the third of a second that hashing a password costs. */
export const tokenFor = async (payload: Payload, user: User): Promise<string> => {
  const sid = randomUUID()
  const now = Date.now()
  const session = {
    id: sid,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 3_600_000).toISOString(),
  }
  const stored = await payload.findByID({
    collection: 'users',
    id: user.id,
    showHiddenFields: true,
  })
  await payload.db.updateOne({
    collection: 'users',
    id: user.id,
    data: { sessions: [...(stored.sessions ?? []), session] },
    returning: false,
  })
  const { token } = await jwtSign({
    fieldsToSign: { id: user.id, collection: 'users', email: user.email, sid },
    secret: payload.secret,
    tokenExpiration: 3600,
  })
  return token
}

/** Payload's REST API on a real socket, without Next and without our edge in front of it. */
export const startRest = async (payload: Payload): Promise<Rest> => {
  const server = createServer((message, response) => {
    const answer = async () => {
      const body = await bodyOf(message)
      const method = message.method ?? 'GET'
      const request = new Request(new URL(message.url ?? '/', 'http://localhost'), {
        method,
        headers: Object.fromEntries(
          Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
        ),
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      })
      const result = await handleEndpoints({ config: payload.config, request })
      response.writeHead(result.status, { 'content-type': 'application/json' })
      response.end(Buffer.from(await result.arrayBuffer()))
    }
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  // A test that works for five seconds without a request would meet a connection that is just being closed.
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const tokens = new Map<string, Promise<string>>()

  const keptToken = (user: User): Promise<string> => {
    const token = tokens.get(user.id) ?? tokenFor(payload, user)
    tokens.set(user.id, token)
    return token
  }

  interface Speaker {
    user: User | undefined
    language: string
  }
  const send = async (
    { user, language }: Speaker,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Answer> => {
    const token = user && (await keptToken(user))
    const sent = sentBody(body)
    const response = await fetch(`http://127.0.0.1:${String(port)}/api${path}`, {
      method,
      headers: {
        'accept-language': language,
        ...(token && { authorization: `JWT ${token}` }),
        ...(typeof sent === 'string' && { 'content-type': 'application/json' }),
      },
      ...(sent !== undefined && { body: sent }),
    })
    const parsed: unknown = await response.json()
    const isObject = typeof parsed === 'object' && parsed !== null
    return { status: response.status, body: isObject ? { ...parsed } : { value: parsed } }
  }

  return {
    as: (user, language = 'en') => {
      const speaker = { user, language }
      return {
        get: (path) => send(speaker, 'GET', path),
        post: (path, body = {}) => send(speaker, 'POST', path, body),
        patch: (path, body = {}) => send(speaker, 'PATCH', path, body),
        delete: (path) => send(speaker, 'DELETE', path),
      }
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The document in an answer to a create or an update. */
export const docOf = ({ body }: Answer): Record<string, unknown> => {
  const { doc } = body
  return typeof doc === 'object' && doc !== null ? { ...doc } : {}
}
