import type { Command } from 'commander'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { migrations } from '#migrations/migrations.ts'
import { setupLinkText } from '#server/announce.ts'
import { hasUsers } from '#server/setup/setup-token.ts'

const DONE =
  'This site has an administrator already. Who forgot a password asks for a new one at /admin/forgot.'

/** Prints a new one-time link that creates the first administrator; the one before it is no good any more. */
async function printSetupLink(output: NodeJS.WritableStream): Promise<void> {
  const [{ getPayload }, { default: config }, { env }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('#config/env.ts'),
  ])
  const payload = await getPayload({ config })
  try {
    // It may be asked for before the first start.
    await runMigrations(payload, { migrations, directoryForCopies: copiesDirectory(env.dataDir) })
    const isDone = await hasUsers(payload)
    output.write(`${isDone ? DONE : await setupLinkText(payload, env.origin)}\n`)
  } finally {
    await payload.destroy()
  }
}

export function register(program: Command): void {
  program
    .command('setup-link')
    .description('print a new one-time link that creates the first administrator')
    .action(() => printSetupLink(process.stdout))
}
