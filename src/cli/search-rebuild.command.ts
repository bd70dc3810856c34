import type { Command } from 'commander'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { rebuildIndex } from '#front-office/content-reader/search/rebuild-index.ts'
import { migrations } from '#migrations/migrations.ts'

const NO_INDEX =
  'This database has no index for the search: its texts are looked through in memory. Nothing to do.'

/** Empties the index and fills it again, beside a running site or alone. */
async function rebuild(output: NodeJS.WritableStream): Promise<void> {
  const [{ getPayload }, { default: config }, { env }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('#config/env.ts'),
  ])
  const payload = await getPayload({ config })
  try {
    await runMigrations(payload, { migrations, directoryForCopies: copiesDirectory(env.dataDir) })
    const isDone = await rebuildIndex(payload, (left) => {
      output.write(`${String(left)} documents to go\n`)
    })
    output.write(`${isDone ? 'The search knows the whole site.' : NO_INDEX}\n`)
  } finally {
    await payload.destroy()
  }
}

export function register(program: Command): void {
  program
    .command('search:rebuild')
    .description('fill the index of the search anew, also while the site runs')
    .action(() => rebuild(process.stdout))
}
