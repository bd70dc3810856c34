import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { isMissing } from './desk-folder.ts'
import { deskRefusals } from './desk.errors.ts'

interface Place {
  /** Bytes of the file before the part. */
  readonly at: number
  /** Bytes that the file still lacks. */
  readonly most: number
}

/**
 * Writes a part into a file that is there already. What would come to stand behind the file's end is not written: the
 * right part, sent after it, would not take it away.
 *
 * @returns the bytes of the part
 * @throws DeskRefusal when it is longer than what the file lacks, the disk is full, or the file is gone
 */
export async function writePart(
  file: string,
  { at, most }: Place,
  body: ReadableStream<Uint8Array>,
): Promise<number> {
  const sink = createWriteStream(file, { flags: 'r+', start: at })
  try {
    await pipeline(chunksOf(body, most), sink)
    return sink.bytesWritten
  } catch (error) {
    if (isMissing(error)) throw deskRefusals.noSuchFile()
    if (isFull(error)) throw deskRefusals.diskFull()
    throw error
  }
}

async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    size += value.length
    if (size > most) throw deskRefusals.otherPart()
    yield value
  }
}

function isFull(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC'
}
