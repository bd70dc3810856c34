import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { newId } from '#config/new-id.ts'
import { temporaryFolder } from './storage-paths.ts'

export interface WrittenFile {
  readonly temporary: string
  /** See `HASH`. */
  readonly hash: string
  readonly bytes: number
}

/**
 * Writes to a temporary file and forces it to the disk. Nothing has a name of its own before its bytes are whole.
 *
 * @param source a buffer, or the path of a file that is copied
 */
export async function writeTemporary(
  mediaDir: string,
  source: Buffer | string,
): Promise<WrittenFile> {
  const folder = temporaryFolder(mediaDir)
  await mkdir(folder, { recursive: true })
  const temporary = path.join(folder, `${newId()}.part`)
  const handle = await open(temporary, 'wx', 0o640)
  try {
    const written = await writeHashed(handle, source)
    await handle.sync()
    return { temporary, ...written }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    await handle.close()
  }
}

async function writeHashed(
  handle: FileHandle,
  source: Buffer | string,
): Promise<{ hash: string; bytes: number }> {
  const sha = createHash('sha256')
  let bytes = 0
  const chunks = typeof source === 'string' ? createReadStream(source) : [source]
  for await (const chunk of chunks) {
    sha.update(chunk)
    bytes += chunk.length
    await handle.writeFile(chunk)
  }
  return { hash: sha.digest('hex').slice(0, 32), bytes }
}

/**
 * Gives a temporary file its name, and makes the name outlive a power cut. A file that is there already is
 * replaced: its bytes are the same, and its date tells the sweeper that somebody needs it now.
 */
export async function putInPlace(temporary: string, target: string): Promise<void> {
  const folder = path.dirname(target)
  await mkdir(folder, { recursive: true })
  await rename(temporary, target)
  // Windows cannot open a folder; its rename is as durable as it gets.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
