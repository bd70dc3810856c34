import path from 'node:path'
import type { Command } from 'commander'
import { packSite } from '#config/database/pack/pack-site.ts'
import { sqliteFileOf } from '#config/database/sqlite/sqlite-file.ts'

interface PackOptions {
  readonly databaseUrl: string
  readonly mediaDir: string
  /** The archive to write. */
  readonly target: string
}

/** Packs database and media into one file while the site runs. */
export async function pack(options: PackOptions, output: NodeJS.WritableStream): Promise<void> {
  const target = path.resolve(options.target)
  const file = sqliteFileOf(options.databaseUrl)
  const { files } = await packSite({ file, mediaDir: options.mediaDir, target, now: new Date() })
  output.write(`Packed the database and ${String(files)} media files into ${target}\n`)
  output.write(
    'It holds the hashes of all passwords, but not the secret of the site: keep it safe.\n',
  )
}

export function register(program: Command): void {
  program
    .command('pack')
    .description('pack database and media of the running site into one file')
    .argument('<file>', 'the archive to write, for example site.tar')
    .action(async (target: string) => {
      const { env } = await import('#config/env.ts')
      await pack({ ...env, target }, process.stdout)
    })
}
