import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { extract, type Header } from 'tar-stream'
import {
  CHECKSUMS,
  DATABASE,
  isSafeMediaName,
  MANIFEST,
  parseChecksums,
  parseManifest,
  unreadable,
  type Checksums,
  type Manifest,
} from './pack-format.ts'
import { hashing } from './pack-site.ts'

type Entry = AsyncIterable<unknown> & { readonly header: Header }

interface Reading {
  manifest?: Manifest
  expected?: Checksums
  readonly found: Checksums
}

/**
 * Writes the files of an archive below `directory` and compares them with their checksums. `judge` sees the manifest
 * before the first file is written, and refuses by throwing.
 *
 * @throws CodedError `pack.unreadable`
 */
export async function readArchive(
  archive: NodeJS.ReadableStream,
  directory: string,
  judge: (manifest: Manifest) => void,
): Promise<Manifest> {
  const reading: Reading = { found: {} }
  const entries = extract()
  const filled = pipeline(archive, entries)
  // Reported by the loop below, which ends with the same error.
  filled.catch(() => undefined)
  for await (const entry of entries) await readEntry(entry, directory, reading, judge)
  await filled
  return complete(reading)
}

async function readEntry(
  entry: Entry,
  directory: string,
  reading: Reading,
  judge: (manifest: Manifest) => void,
): Promise<void> {
  const { name, type } = entry.header
  if (type !== 'file') throw unreadable(`${name} is no file`)
  if (name === MANIFEST) {
    reading.manifest = parseManifest(await text(entry))
    judge(reading.manifest)
  } else if (name === CHECKSUMS) reading.expected = parseChecksums(await text(entry))
  else await storeEntry(entry, directory, reading)
}

async function storeEntry(entry: Entry, directory: string, reading: Reading): Promise<void> {
  const { name, size = 0 } = entry.header
  if (reading.manifest === undefined) throw unreadable(`${MANIFEST} does not come first`)
  if (name !== DATABASE && !isSafeMediaName(name))
    throw unreadable(`${name} is no name for a file of a site`)
  if (Object.hasOwn(reading.found, name)) throw unreadable(`${name} comes twice`)
  const target = path.join(directory, name)
  await mkdir(path.dirname(target), { recursive: true })
  const hash = createHash('sha256')
  const mode = name === DATABASE ? 0o600 : 0o644
  await pipeline(entry, hashing(hash), createWriteStream(target, { mode, flags: 'wx' }))
  reading.found[name] = { sha256: hash.digest('hex'), bytes: size }
}

function complete({ manifest, expected, found }: Reading): Manifest {
  if (manifest === undefined || expected === undefined) throw unreadable('its end is missing')
  if (found[DATABASE] === undefined) throw unreadable('it holds no database')
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    if (found[name]?.sha256 !== expected[name]?.sha256)
      throw unreadable(`${name} is not what was packed`)
  }
  return manifest
}
