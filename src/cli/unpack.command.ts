import path from 'node:path'
import type { Command } from 'commander'
import { unpackSite } from '#config/database/pack/unpack-site.ts'
import { sqliteFileOf } from '#config/database/sqlite/sqlite-file.ts'
import { migrations } from '#migrations/migrations.ts'

interface UnpackOptions {
  readonly databaseUrl: string
  readonly mediaDir: string
  readonly archive: string
  readonly force: boolean
}

/** Makes the packed site here. */
export async function unpack(options: UnpackOptions, output: NodeJS.WritableStream): Promise<void> {
  const { manifest, replaced } = await unpackSite({
    archive: path.resolve(options.archive),
    file: sqliteFileOf(options.databaseUrl),
    mediaDir: options.mediaDir,
    migrations,
    isForced: options.force,
    now: new Date(),
  })
  output.write(
    `Unpacked the site as it was on ${manifest.packedAt}. Everybody has to sign in again.\n`,
  )
  if (replaced !== undefined)
    output.write(`The database that was replaced is kept at ${replaced}\n`)
}

export function register(program: Command): void {
  program
    .command('unpack')
    .description('make a packed site here, in empty data and media folders')
    .argument('<file>', 'what `coulisse pack` wrote')
    .option('--force', 'replace the site that is here; its database is kept beside', false)
    .action(async (archive: string, flags: { force: boolean }) => {
      const { env } = await import('#config/env.ts')
      await unpack({ ...env, archive, ...flags }, process.stdout)
    })
}
