import type { IncomingMessage } from 'node:http'
import type { Payload, TypedUser } from 'payload'
import { refusals } from '#server/edge/edge.errors.ts'
import { factsOf } from '#server/edge/request-facts.ts'
import { OVERRIDE_HEADER } from '#server/edge/scrub-headers.ts'
import type { ApiRequest } from './api-request.ts'
import { readBody } from './counted-body.ts'
import { userOf } from './request-user.ts'

const LONGEST_QUERY = 1024 * 1024

/** Reads who asks for what. HEAD is answered as the GET that it stands for. */
export async function readRequest(
  node: IncomingMessage,
  { payload, signal }: { readonly payload: Payload; readonly signal: AbortSignal },
): Promise<ApiRequest> {
  const user = await userOf(node, payload)
  const [path = '', query] = splitOnce(node.url ?? '', '?')
  const search = query === undefined ? '' : `?${query}`
  const isOverridden = overrides(node, user)
  Reflect.deleteProperty(node.headers, OVERRIDE_HEADER)
  const method = node.method === 'HEAD' ? 'GET' : (node.method ?? 'GET')
  if (!isOverridden) return { node, method, path, search, user, signal }
  return { node, method: 'GET', path, search: `?${await queryInBody(node)}`, user, signal }
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/**
 * The back office asks long questions as a POST that says it is a GET. That is granted to staff who ask from
 * the site itself; from anybody else the header counts for nothing and the request stays what it is.
 */
function overrides(node: IncomingMessage, user: TypedUser | undefined): boolean {
  if (node.method !== 'POST' || node.headers[OVERRIDE_HEADER] !== 'GET' || !user) return false
  const { origin } = node.headers
  return origin === undefined || origin === factsOf(node).origin
}

async function queryInBody(node: IncomingMessage): Promise<string> {
  const type = String(node.headers['content-type'] ?? '')
  if (!type.startsWith('application/x-www-form-urlencoded')) throw refusals.bodyType()
  const query = (await readBody(node, LONGEST_QUERY)).toString('utf8')
  for (const name of ['content-type', 'content-length']) Reflect.deleteProperty(node.headers, name)
  return query
}
