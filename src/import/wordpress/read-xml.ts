import { brokenFile } from '../import.errors.ts'
import { said } from '../said.ts'
import { decoderFor } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'
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
  for await (const chunk of readBytes(path, onBytes)) {
    decoder ??= decoderFor(chunk)
    yield* parser.write(decoder.decode(chunk))
  }
  if (decoder === undefined) throw brokenFile(said('it is empty', 'il est vide'), 1)
  yield* parser.write(decoder.end())
  yield* parser.close()
}
