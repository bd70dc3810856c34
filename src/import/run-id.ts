import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/**
 * The name of a run: made from the file, so that the same file again is the same run, also after it was
 * killed. Twelve hexadecimal digits.
 */
export async function runIdOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path))
    if (chunk instanceof Uint8Array) hash.update(chunk)
  return hash.digest('hex').slice(0, 12)
}
