import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Command } from 'commander'
import { getPayload } from 'payload'
import { isSqlite } from '#config/database/engine.ts'
import { isMigrationCurrent, writeMigration } from '#config/database/migrations/write-migration.ts'

const MIGRATIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'migrations')

interface MigrateCreateOptions {
  readonly name: string
  readonly baseline: boolean
  readonly check: boolean
}

/**
 * Writes the migration that the content model needs; with `check` only says whether one is missing.
 *
 * @returns the exit code: 1 when `check` finds that a migration is missing
 */
export async function migrateCreate(
  options: MigrateCreateOptions,
  output: NodeJS.WritableStream,
): Promise<number> {
  const database = await modelOnly()
  if (options.check) {
    if (await isMigrationCurrent(database, MIGRATIONS)) return 0
    output.write(
      'The migrations are not current: run `coulisse migrate:create <name>` and commit what it writes.\n',
    )
    return 1
  }
  const order = {
    database,
    directory: MIGRATIONS,
    name: options.name,
    now: new Date(),
    isBaseline: options.baseline,
  }
  const written = await writeMigration(order)
  output.write(
    written === undefined ? 'Nothing has changed.\n' : `Wrote src/migrations/${written}.ts\n`,
  )
  return 0
}

/** The tables of the content model, without a connection. */
async function modelOnly() {
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  if (!isSqlite(payload.db))
    throw new Error('Migrations are written with a file: database selected')
  return payload.db
}

export function register(program: Command): void {
  program
    .command('migrate:create')
    .description('write the migration that a changed content model needs')
    .argument('[name]', 'what it does, in a few words', 'change')
    .option(
      '--baseline',
      'replace all migrations by one from nothing (before the first release only)',
      false,
    )
    .option('--check', 'only say whether a migration is missing (exit code 1)', false)
    .action(async (name: string, flags: { baseline: boolean; check: boolean }) => {
      process.exitCode = await migrateCreate({ name, ...flags }, process.stdout)
    })
}

/** Also runs by itself, because `coulisse` needs the migrations that this writes. */
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const program = new Command()
  register(program)
  await program.parseAsync()
  process.exit()
}
