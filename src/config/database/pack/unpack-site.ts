import { createReadStream, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { CodedError } from '#config/coded-error.ts'
import { schemaNewer } from '../migrations/migration.errors.ts'
import { unknownNames } from '../migrations/applied-migrations.ts'
import { setAside } from '../migrations/restore-copy.ts'
import { checkDatabase } from '../sqlite/copy-database.ts'
import { claimUnused } from '../sqlite/unused-database.ts'
import { hasMedia } from './media-files.ts'
import { DATABASE, FORMAT_VERSION, MEDIA, unreadable, type Manifest } from './pack-format.ts'
import { readArchive } from './read-archive.ts'

export interface UnpackOrder {
  readonly archive: string
  /** The database file of the new site. */
  readonly file: string
  readonly mediaDir: string
  /** The migrations that this version knows. */
  readonly migrations: readonly { readonly name: string }[]
  /** Replace a site that is there; its database is kept beside, media of the same name are overwritten. */
  readonly isForced: boolean
  readonly now: Date
}

/**
 * Makes the packed site here. Everything is read and checked beside the target before anything takes its place.
 *
 * @throws CodedError `pack.unreadable`, `pack.not-empty`, `database.schema-newer`, `database.in-use`
 */
export async function unpackSite(
  order: UnpackOrder,
): Promise<{ manifest: Manifest; replaced?: string }> {
  await refuseOccupied(order)
  await mkdir(path.dirname(order.file), { recursive: true, mode: 0o700 })
  await mkdir(order.mediaDir, { recursive: true })
  const workshop = await mkdtemp(`${order.file}.unfinished-`)
  try {
    const manifest = await readArchive(createReadStream(order.archive), workshop, (read) => {
      refuseNewer(read, order.migrations)
    })
    checkDatabase(path.join(workshop, DATABASE))
    const replaced = await moveIn(workshop, order)
    return replaced === undefined ? { manifest } : { manifest, replaced }
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function refuseOccupied({ file, mediaDir, isForced }: UnpackOrder): Promise<void> {
  if (isForced) return
  const occupied = existsSync(file) ? file : (await hasMedia(mediaDir)) ? mediaDir : undefined
  if (occupied === undefined) return
  const message = `There is a site already (${occupied}): unpack elsewhere, or replace it with --force.`
  throw new CodedError('pack.not-empty', 409, message)
}

function refuseNewer(manifest: Manifest, migrations: UnpackOrder['migrations']): void {
  if (manifest.formatVersion > FORMAT_VERSION)
    throw unreadable('it was packed by a newer version of Coulisse')
  const unknown = unknownNames(manifest.migrations, migrations)
  if (unknown.length > 0) throw schemaNewer(unknown)
}

/** Media first: a database whose files are missing would be a broken site, files without a database are none. */
async function moveIn(workshop: string, order: UnpackOrder): Promise<string | undefined> {
  claimUnused(order.file)
  const media = path.join(workshop, MEDIA)
  if (existsSync(media)) await cp(media, order.mediaDir, { recursive: true })
  const replaced = await setAside(order.file, order.now)
  await rename(path.join(workshop, DATABASE), order.file)
  return replaced
}
