import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { brokenFile, unreadableFile } from '../import.errors.ts'
import { said, type Said } from '../said.ts'

/**
 * The bytes of a file piece by piece; of one that is compressed with gzip, those inside.
 * @param onBytes told how many bytes of the file itself have been read.
 * @throws CodedError `import.unreadable-file`, `import.broken-file` when the compression is damaged
 */
export async function* readBytes(
  path: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  try {
    const isGzip = await beginsAsGzip(path)
    const file = createReadStream(path, { highWaterMark: 256 * 1024 })
    for await (const chunk of isGzip ? gunzipped(file) : file) {
      if (chunk instanceof Uint8Array) yield chunk
      onBytes?.(file.bytesRead)
    }
  } catch (error) {
    throw refusalOf(error, path)
  }
}

async function beginsAsGzip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await file.close()
  }
}

/** A pipe does not hand errors of the file on. */
function gunzipped(file: ReturnType<typeof createReadStream>) {
  const gunzip = createGunzip()
  file.once('error', (error) => gunzip.destroy(error))
  return file.pipe(gunzip)
}

/** What the file system and the decompression say has a code in capitals; a refusal of ours is handed on. */
function refusalOf(error: unknown, path: string): unknown {
  if (typeof error !== 'object' || error === null || !('code' in error)) return error
  const code = String(error.code)
  if (code.startsWith('Z_'))
    return brokenFile(
      said('its compression is damaged or cut off', 'sa compression est endommagée ou interrompue'),
      1,
    )
  return /^E[A-Z]+$/.test(code) ? unreadableFile(path, REASONS[code] ?? said(code, code)) : error
}

const REASONS: Readonly<Record<string, Said>> = {
  ENOENT: said('there is no such file', 'ce fichier n’existe pas'),
  EISDIR: said('it is a folder', 'c’est un dossier'),
  EACCES: said('it is not readable by this user', 'cet utilisateur ne peut pas le lire'),
}
