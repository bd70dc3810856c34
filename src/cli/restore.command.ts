import path from 'node:path'
import type { Command } from 'commander'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { restoreCopy } from '#config/database/migrations/restore-copy.ts'
import { sqliteFileOf } from '#config/database/sqlite/sqlite-file.ts'

interface RestoreOptions {
  readonly databaseUrl: string
  readonly dataDir: string
  /** The newest copy when it is not given. */
  readonly copy?: string
}

/** Puts back the copy of the database that was made before the last migration. */
export async function restore(
  options: RestoreOptions,
  output: NodeJS.WritableStream,
): Promise<void> {
  const { copy, replaced } = await restoreCopy({
    file: sqliteFileOf(options.databaseUrl),
    directoryForCopies: copiesDirectory(options.dataDir),
    ...(options.copy !== undefined && { copy: path.resolve(options.copy) }),
    now: new Date(),
  })
  output.write(`Put back ${copy}\n`)
  if (replaced !== undefined)
    output.write(`The database that was replaced is kept at ${replaced}\n`)
}

export function register(program: Command): void {
  program
    .command('restore')
    .description(
      'put back the copy of the database made before the last migration (stop the site first)',
    )
    .argument('[copy]', 'the copy to put back; the newest one when it is left out')
    .action(async (copy: string | undefined) => {
      const { env } = await import('#config/env.ts')
      await restore({ ...env, ...(copy !== undefined && { copy }) }, process.stdout)
    })
}
