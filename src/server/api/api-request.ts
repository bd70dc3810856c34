import type { IncomingMessage } from 'node:http'
import type { TypedUser } from 'payload'
import { factsOf } from '#server/edge/request-facts.ts'

/** One request to the API, read once; the steps hand it on and change only what they are for. */
export interface ApiRequest {
  readonly node: IncomingMessage
  readonly method: string
  readonly path: string
  /** With its `?`, or empty. */
  readonly search: string
  /** Signed in with a session that still holds. */
  readonly user: TypedUser | undefined
  /** Ends when the client goes away. */
  readonly signal: AbortSignal
}

/** JSON that was parsed at the rim, or a stream that Payload parses while we count. */
export type ApiBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly data: unknown }
  | { readonly kind: 'stream'; readonly stream: ReadableStream<Uint8Array> }

/** Headers that would speak of a body which we have parsed and write anew. */
const BODY_HEADERS = new Set([
  'content-length',
  'content-type',
  'transfer-encoding',
  'content-encoding',
])

/** Makes the Request that Payload's endpoints expect, with the address at which the visitor reached us. */
export function toWebRequest(request: ApiRequest, body: ApiBody): Request {
  const url = `${factsOf(request.node).origin}${request.path}${request.search}`
  const headers = headersOf(request.node, body.kind === 'json')
  const init = { method: request.method, headers, signal: request.signal }
  if (body.kind === 'none') return new Request(url, init)
  if (body.kind === 'json') return new Request(url, { ...init, body: JSON.stringify(body.data) })
  // Node's fetch wants `duplex` for a body that streams; the types of the DOM do not know it yet.
  const streamed: RequestInit & { duplex: 'half' } = { ...init, body: body.stream, duplex: 'half' }
  return new Request(url, streamed)
}

function headersOf(node: IncomingMessage, isParsed: boolean): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(node.headers)) {
    if (value === undefined || (isParsed && BODY_HEADERS.has(name))) continue
    headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  if (isParsed) headers.set('content-type', 'application/json')
  return headers
}
