import { foreignFile } from '../import.errors.ts'
import { said } from '../said.ts'
import { MixedDecoder } from './mixed-text.ts'

/** Bytes in, text out, across chunk borders. */
export interface TextDecoderStream {
  decode(chunk: Uint8Array): string
  end(): string
}

const HEAD_BYTES = 200
const DECLARED = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/

/**
 * Makes a decoder from the first bytes of a file: byte order mark, then the XML declaration, then
 * UTF-8 (XML 1.0, appendix F). Old blogs declare `ISO-8859-1`.
 * @throws CodedError `import.foreign-file` when the bytes are an archive or declare an unknown encoding.
 */
export function decoderFor(head: Uint8Array): TextDecoderStream {
  if (head[0] === 0x50 && head[1] === 0x4b)
    throw foreignFile(
      said(
        'it is a ZIP archive; unpack it and name all the XML files inside in one command',
        'c’est une archive ZIP ; décompressez-la et indiquez ensemble tous les fichiers XML qu’elle contient',
      ),
    )
  const decoder = makeDecoder(encodingOf(head))
  if (decoder.encoding === 'utf-8') return new MixedDecoder()
  return {
    decode: (chunk) => decoder.decode(chunk, { stream: true }),
    end: () => decoder.decode(),
  }
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  const text = new TextDecoder('latin1')
    .decode(head.subarray(0, HEAD_BYTES))
    .replace(/^\u00ef\u00bb\u00bf/, '')
  return DECLARED.exec(text)?.[1]?.toLowerCase() ?? 'utf-8'
}

function makeDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    throw foreignFile(
      said(
        `it declares the unknown character encoding “${encoding}”`,
        `il déclare l’encodage inconnu « ${encoding} »`,
      ),
      1,
    )
  }
}
