import { createReadStream } from 'node:fs'
import { brokenFile, unreadableFile } from '../import.errors.ts'
import { decoderFor } from './decode-text.ts'
import type { XmlRecord } from './xml-parser.ts'
import { XmlParser } from './xml-parser.ts'

/**
 * Reads an XML file as a stream: memory holds one record at a time.
 * @param depth elements at this depth come whole (the root has 0); those above it come as they open.
 * @param onBytes told the number of bytes read so far, after each piece.
 * @throws CodedError `import.*` with the line, when the file is missing, cut off or not well-formed.
 */
export async function* readXml(
  path: string,
  depth: number,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<XmlRecord> {
  const parser = new XmlParser(depth)
  let decoder: ReturnType<typeof decoderFor> | undefined
  let bytes = 0
  for await (const chunk of readBytes(path)) {
    decoder ??= decoderFor(chunk)
    yield* parser.write(decoder.decode(chunk))
    bytes += chunk.length
    onBytes?.(bytes)
  }
  if (decoder === undefined) throw brokenFile('it is empty', 1)
  yield* parser.write(decoder.end())
  yield* parser.close()
}

async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      if (chunk instanceof Uint8Array) yield chunk
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw unreadableFile(path, reasonOf(error))
    throw error
  }
}

function reasonOf(error: Error & { code: unknown }): string {
  if (error.code === 'ENOENT') return 'there is no such file'
  if (error.code === 'EISDIR') return 'it is a folder'
  if (error.code === 'EACCES') return 'it is not readable by this user'
  return String(error.code)
}
