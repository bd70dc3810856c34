import type { IncomingMessage } from 'node:http'
import { refusals } from '#server/edge/edge.errors.ts'

/**
 * Refuses by the announced length, before a byte is read.
 *
 * @param most in bytes
 */
export function checkAnnouncedLength(req: IncomingMessage, most: number): void {
  const announced = Number(req.headers['content-length'] ?? 0)
  if (!(announced <= most)) throw refusals.bodyTooLarge()
}

/** Reads a small body whole. @throws EdgeRefusal 413 as soon as it grows beyond `most` bytes */
export async function readBody(req: IncomingMessage, most: number): Promise<Buffer> {
  checkAnnouncedLength(req, most)
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop must not destroy the request: its answer goes out on the same socket.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > most) throw refusals.bodyTooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
