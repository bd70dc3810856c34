import { Command } from 'commander'
import { register as importSite } from './import.command.ts'
import { register as migrateCreate } from './migrate-create.command.ts'
import { register as pack } from './pack.command.ts'
import { register as restore } from './restore.command.ts'
import { register as searchRebuild } from './search-rebuild.command.ts'
import { register as seed } from './seed.command.ts'
import { register as setupLink } from './setup-link.command.ts'
import { register as unpack } from './unpack.command.ts'

/** Every command, one file each. */
const commands = [setupLink, seed, importSite, pack, unpack, restore, searchRebuild, migrateCreate]

const program = new Command('coulisse').description('Looks after a Coulisse site.')
for (const register of commands) register(program)

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
}

/** What a person can mend is said in a sentence; a stack is for what nobody foresaw. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isForeseen = error.name === 'SettingsError' || 'code' in error
  return isForeseen ? error.message : (error.stack ?? error.message)
}
