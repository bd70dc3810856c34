import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/**
 * The name of a run: made from its files, so that the same files again are the same run, in whatever order
 * and also after it was killed. Twelve hexadecimal digits.
 */
export async function runIdOf(paths: readonly string[]): Promise<string> {
  const hashes = await Promise.all(paths.map(hashOf))
  const hash = createHash('sha256').update(hashes.sort().join(' '))
  return (hashes.length === 1 ? (hashes[0] ?? '') : hash.digest('hex')).slice(0, 12)
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path))
    if (chunk instanceof Uint8Array) hash.update(chunk)
  return hash.digest('hex')
}
