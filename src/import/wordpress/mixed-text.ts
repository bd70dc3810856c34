import { isUtf8 } from 'node:buffer'
import type { TextDecoderStream } from './decode-text.ts'

const utf8 = new TextDecoder()

/** Windows-1252 from 0x80 to 0x9f; Node's own decoder reads these as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Longest sequence of UTF-8. */
const LONGEST = 4

/**
 * UTF-8 in which bytes of Windows-1252 may stand: databases of old blogs were moved without being converted. A byte that
 * belongs to no whole sequence is read as Windows-1252; what a full column of the database cut off at its end becomes
 * U+FFFD.
 */
export class MixedDecoder implements TextDecoderStream {
  #rest: Uint8Array = new Uint8Array()

  decode(chunk: Uint8Array): string {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const end = endOfWhole(bytes)
    this.#rest = bytes.slice(end)
    return decodeMixed(bytes.subarray(0, end))
  }

  end(): string {
    return decodeMixed(this.#rest)
  }
}

/** Where a sequence begins that the next chunk may complete. */
function endOfWhole(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= 0 && at > bytes.length - LONGEST; at--) {
    const byte = bytes[at] ?? 0
    if (!isContinuation(byte)) return lengthBy(byte) > bytes.length - at ? at : bytes.length
  }
  return bytes.length
}

function decodeMixed(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return utf8.decode(bytes)
  let text = ''
  let good = 0
  for (let at = 0; at < bytes.length;) {
    const there = sequenceAt(bytes, at)
    if (there === lengthBy(bytes[at] ?? 0)) {
      at += there
      continue
    }
    const isCut = there > 1 && ENDS.has(bytes[at + there])
    text += utf8.decode(bytes.subarray(good, at))
    text += isCut ? '\ufffd' : windowsByte(bytes[at] ?? 0)
    at += isCut ? there : 1
    good = at
  }
  return text + utf8.decode(bytes.subarray(good))
}

/** What follows the end of a text: `]]>`, `</title>`. */
const ENDS = new Set<number | undefined>([0x5d, 0x3c])

const windowsByte = (byte: number): string =>
  byte < 0xa0 ? (WINDOWS[byte - 0x80] ?? '') : String.fromCharCode(byte)

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0

/** Bytes of the sequence that begins with this one; none for a byte that begins no sequence. */
function lengthBy(byte: number): number {
  if (byte < 0x80) return 1
  if (byte < 0xc2 || byte > 0xf4) return 0
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

/** How many bytes of the sequence are there, the first one included. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const wanted = lengthBy(bytes[at] ?? 0)
  let there = 1
  while (there < wanted && isContinuation(bytes[at + there] ?? 0)) there += 1
  return there
}

/** What Windows-1252 has where Unicode has control characters (U+0080 to U+009F), which no text holds; browsers do so, too. */
export function windowsCharacter(control: string): string {
  const meant = WINDOWS[control.charCodeAt(0) - 0x80] ?? ''
  return meant === control ? '' : meant
}
