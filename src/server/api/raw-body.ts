import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { refusals } from '#server/edge/edge.errors.ts'
import { checkAnnouncedLength } from './counted-body.ts'
import { toStream } from './form-body.ts'

/** Key, in an endpoint's `custom`, of the bytes at most that it reads by itself: parts of a large file. */
const RAW_BODY = 'rawBody'

/** @returns the bytes that the endpoint takes as they are; undefined for all that take none */
export function rawBodyCap(payload: Payload, path: string): number | undefined {
  const asked = path.replace(/\/$/, '')
  const endpoint = payload.config.endpoints.find(
    (one) => one.method === 'post' && `${payload.config.routes.api}${one.path}` === asked,
  )
  const cap: unknown = endpoint?.custom?.[RAW_BODY]
  return typeof cap === 'number' ? cap : undefined
}

/**
 * Passes a body on chunk by chunk, unread, counting.
 *
 * @param most in bytes
 * @throws EdgeRefusal 413 when more is announced; the stream breaks off when more comes
 */
export function rawBody(
  req: IncomingMessage,
  most: number,
): { stream: ReadableStream<Uint8Array>; refused: () => unknown } {
  checkAnnouncedLength(req, most)
  let refusal: unknown
  return { stream: toStream(pump()), refused: () => refusal }

  async function* pump(): AsyncGenerator<Uint8Array> {
    let size = 0
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > most) {
        refusal = refusals.bodyTooLarge()
        throw refusal
      }
      yield bytes
    }
  }
}
