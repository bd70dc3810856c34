/**
 * Generates again all that is generated and fails when a file was not current. The new files are
 * left in place: commit them.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const files = [
  'src/content/payload-types.ts',
  'src/app/(payload)/admin/importMap.js',
  '.env.example',
  'docs/reference/settings.md',
  'docs/reference/permissions.md',
]

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const before = files.map(read)
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' })
execFileSync(
  process.execPath,
  ['--import', 'tsx', 'src/cli/migrate-create.command.ts', 'migrate:create', '--check'],
  { stdio: 'inherit' },
)
const stale = files.filter((file, index) => read(file) !== before[index])

for (const file of stale) console.error(`Was not current, is now: ${file}. Commit it.`)
process.exitCode = stale.length === 0 ? 0 : 1
