/**
 * The integration tests on MongoDB: all but those of SQLite itself, and those that `left-out.ts` names.
 * Arguments are passed on to Jest. The last line counts.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findServer, type TestServer } from './find-server.ts'
import { leftOut, REASONS } from './left-out.ts'

const root = path.resolve(import.meta.dirname, '../..')
const report = path.join(root, 'tmp', 'reports', 'mongodb.json')

const NO_SERVER = `There is no MongoDB server to test on. Give one of
  MONGODB_URL=mongodb://… (databases named coulisse-test-… are made on it, and dropped)
  a mongod or ferretdb on the PATH (tests/mongodb/build-ferretdb.sh FOLDER builds one where Go is installed)`

/** Jest runs what matches; a name that is left out must not. */
const namesOtherThan = (names: readonly string[]): string => {
  const escaped = names.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return `^(?!(${escaped.join('|')})$)`
}

const runOn = (server: TestServer, given: readonly string[]): void => {
  const left = leftOut.filter(({ why }) => why === 'sql' || !server.hasTransactions)
  console.log(`On ${server.name}, without ${String(left.length)} tests:`)
  for (const { file, name, why } of left) console.log(`  ${file}: ${name} (${REASONS[why]})`)
  mkdirSync(path.dirname(report), { recursive: true })
  const folders = given.length === 0 ? ['tests/int/(?!database/)'] : given
  spawnSync(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
      ...['--selectProjects', 'int', '--testTimeout', '180000'],
      ...['--json', `--outputFile=${report}`],
      ...['--testNamePattern', namesOtherThan(left.map(({ name }) => name))],
      ...folders.flatMap((folder) => ['--testPathPatterns', folder]),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MONGODB_URL: server.url } },
  )
}

const count = (): { passed: number; failed: number } => {
  const told: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number } =
    JSON.parse(readFileSync(report, 'utf8'))
  const failed = Math.max(told.numFailedTests, told.numFailedTestSuites)
  return { passed: told.numPassedTests, failed }
}

const server = await findServer(process.env)
if (server === undefined) {
  console.error(NO_SERVER)
  process.exitCode = 1
} else {
  try {
    runOn(server, process.argv.slice(2))
  } finally {
    await server.stop()
  }
  const { passed, failed } = count()
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
