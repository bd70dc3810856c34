import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const SHAPE = /^[\w.-]{8,64}$/

/** A new id; a trusted proxy may hand in its own, so that its log and ours name the same request. */
export function requestId(req: IncomingMessage, isFromProxy: boolean): string {
  const given = req.headers['x-request-id']
  return isFromProxy && typeof given === 'string' && SHAPE.test(given) ? given : randomUUID()
}
