import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { refusals } from '#server/edge/edge.errors.ts'
import { checkAnnouncedLength, readBody } from './counted-body.ts'
import type { ApiBody, ApiRequest } from './api-request.ts'
import { collectionOf } from './collection-of.ts'
import { countedForm, parseForm } from './form-body.ts'
import { parseJsonBody } from './json-body.ts'
import { rawBody, rawBodyCap } from './raw-body.ts'

/** Bytes of a body, by who sends it. */
export interface BodyCaps {
  readonly visitor: number
  readonly staff: number
  readonly upload: number
}

export interface ReadBody {
  readonly body: ApiBody
  /** Why a body that streams was cut off, once it was. */
  readonly refused: () => unknown
}

const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])
const NONE: ReadBody = { body: { kind: 'none' }, refused: () => undefined }

/**
 * Reads what a request brings. JSON, and forms that bring none but a document, are parsed here and checked;
 * forms with a file, and bytes for an endpoint that asks for them, stream on.
 *
 * @throws EdgeRefusal 400, 413 or 415
 */
export async function readApiBody(
  request: ApiRequest,
  payload: Payload,
  caps: BodyCaps,
): Promise<ReadBody> {
  if (!hasBody(request)) return NONE
  const { node, user } = request
  const most = user ? caps.staff : caps.visitor
  switch (mediaType(node)) {
    case 'application/json':
      return parsed(parseJsonBody((await readBody(node, most)).toString('utf8')))
    case 'multipart/form-data':
      if (user && takesFiles(request.path, payload)) return streamForm(request, caps.upload)
      return parsed(await parseForm(node.headers, await readBody(node, most)))
    default:
      return streamBytes(request, rawBodyCap(payload, request.path))
  }
}

function mediaType({ headers }: IncomingMessage): string {
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1)
  return type.trim().toLowerCase()
}

function hasBody({ node, method }: ApiRequest): boolean {
  if (!WITH_BODY.has(method)) return false
  return (
    node.headers['transfer-encoding'] !== undefined || Number(node.headers['content-length']) > 0
  )
}

function takesFiles(path: string, payload: Payload): boolean {
  const collection = collectionOf(payload, path)
  return collection !== undefined && Boolean(payload.collections[collection].config.upload)
}

function streamForm(request: ApiRequest, most: number): ReadBody {
  checkAnnouncedLength(request.node, most)
  const { stream, refused } = countedForm(request.node, most)
  return { body: { kind: 'stream', stream }, refused }
}

function streamBytes({ node, user }: ApiRequest, most: number | undefined): ReadBody {
  const isBytes = mediaType(node) === 'application/octet-stream'
  if (!isBytes || !user || most === undefined) throw refusals.bodyType()
  const { stream, refused } = rawBody(node, most)
  return { body: { kind: 'stream', stream }, refused }
}

function parsed(data: unknown): ReadBody {
  return { body: { kind: 'json', data }, refused: () => undefined }
}
