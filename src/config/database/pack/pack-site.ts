import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CodedError } from '#config/coded-error.ts'
import { pack as tarPack, type Pack } from 'tar-stream'
import {
  CHECKSUMS,
  DATABASE,
  MANIFEST,
  MEDIA,
  type Checksums,
  type Manifest,
} from './pack-format.ts'
import { mediaFiles } from './media-files.ts'
import { packDatabase } from './pack-database.ts'

export interface PackOrder {
  /** The database file of the site. */
  readonly file: string
  readonly mediaDir: string
  /** The archive to write. */
  readonly target: string
  readonly now: Date
}

/**
 * Writes database and media of a running site into one archive, without its secret.
 *
 * @throws CodedError `pack.no-site` where no site is kept: an empty backup would look like a good one
 */
export async function packSite(order: PackOrder): Promise<{ manifest: Manifest; files: number }> {
  await mustHoldSite(order.file)
  const workshop = await mkdtemp(`${order.target}.unfinished-`)
  try {
    const database = path.join(workshop, DATABASE)
    const manifest = await packDatabase(order.file, database, order.now)
    const archive = path.join(workshop, 'site.tar')
    const pack = tarPack()
    const [checksums] = await Promise.all([
      fillOrFail(pack, manifest, database, order.mediaDir),
      pipeline(pack, createWriteStream(archive, { mode: 0o600 })),
    ])
    await rename(archive, order.target)
    return { manifest, files: Object.keys(checksums).length - 1 }
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function mustHoldSite(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > 0) return
  const message = `There is no site in ${file}. Set DATA_DIR (or DATABASE_URL) and MEDIA_DIR as the site has them.`
  throw new CodedError('pack.no-site', 400, message)
}

async function fillOrFail(pack: Pack, ...parts: [Manifest, string, string]): Promise<Checksums> {
  try {
    return await fill(pack, ...parts)
  } catch (error) {
    pack.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

/** The database comes before the media: what it refers to is there already, and stays until a sweeper of days comes. */
async function fill(
  pack: Pack,
  manifest: Manifest,
  database: string,
  mediaDir: string,
): Promise<Checksums> {
  const checksums: Checksums = {}
  pack.entry({ name: MANIFEST }, JSON.stringify(manifest, null, 2))
  checksums[DATABASE] = await addFile(pack, DATABASE, database)
  for await (const name of mediaFiles(mediaDir)) {
    checksums[MEDIA + name] = await addFile(pack, MEDIA + name, path.join(mediaDir, name))
  }
  pack.entry({ name: CHECKSUMS }, JSON.stringify(checksums, null, 2))
  pack.finalize()
  return checksums
}

async function addFile(pack: Pack, name: string, file: string): Promise<Checksums[string]> {
  const { size, mtime } = await stat(file)
  const hash = createHash('sha256')
  const entry = pack.entry({ name, size, mtime, mode: 0o600 })
  await pipeline(createReadStream(file), hashing(hash), entry)
  return { sha256: hash.digest('hex'), bytes: size }
}

/** Passes bytes through and shows them to a hash. */
export function hashing(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
}
