import { opendir, stat } from 'node:fs/promises'
import path from 'node:path'
import { HASH, temporaryFolder } from '../storage-paths.ts'

/** An original, or the folder of an original's variants. */
export interface StoredBytes {
  readonly path: string
  readonly hash: string
  /** When it was last written, or written again; milliseconds. */
  readonly writtenAt: number
}

/** Goes through `originals` and `variants`. What is not named as we name things is not ours to judge. */
export async function* storedBytes(mediaDir: string): AsyncGenerator<StoredBytes> {
  for (const kind of ['originals', 'variants']) {
    for await (const folder of entriesOf(path.join(mediaDir, kind))) yield* bytesIn(folder)
  }
}

async function* bytesIn(folder: string): AsyncGenerator<StoredBytes> {
  for await (const entry of entriesOf(folder)) {
    const hash = path.basename(entry).replace(/\.[a-z0-9]{1,5}$/, '')
    const writtenAt = await writtenAtOf(entry)
    if (HASH.test(hash) && writtenAt !== undefined) yield { path: entry, hash, writtenAt }
  }
}

/** What uploads and copies left behind that were cut off. */
export async function* temporaryFiles(
  mediaDir: string,
): AsyncGenerator<{ readonly path: string; readonly writtenAt: number }> {
  for await (const entry of entriesOf(temporaryFolder(mediaDir))) {
    const writtenAt = await writtenAtOf(entry)
    if (writtenAt !== undefined) yield { path: entry, writtenAt }
  }
}

async function* entriesOf(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(() => undefined)
  if (entries === undefined) return
  for await (const entry of entries) yield path.join(folder, entry.name)
}

/** @returns undefined when it has gone meanwhile */
export const writtenAtOf = (entry: string): Promise<number | undefined> =>
  stat(entry).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )
