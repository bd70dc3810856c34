import { spawn } from 'node:child_process'
import { THRIFT, THRIFTY_ENVIRONMENT } from '../import/thrift.js'

const DECIDED = /^--(?:max[-_]old[-_]space[-_]size|heap[-_]growing[-_]percent)/

/** Whether a person has said how much there shall be, or this is the process that was told. */
const isDecided = () =>
  [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(' ')].some((option) =>
    DECIDED.test(option),
  )

/**
 * Does the work of an import in a process that is thrifty from its start: no flag changes one that runs already.
 *
 * @returns {boolean} whether another process does it
 */
export function workWithLessMemory() {
  const [command, kind] = process.argv.slice(2)
  if (command !== 'import' || kind !== 'wordpress' || isDecided()) {
    endWithParent()
    return false
  }
  const args = [...process.execArgv, ...THRIFT, ...process.argv.slice(1)]
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...THRIFTY_ENVIRONMENT, ...process.env },
  })
  // A terminal tells both; whoever tells this one alone means the work.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128)
  })
  return true
}

/** Nobody would see what the work comes to, and a second run must not meet it. */
function endWithParent() {
  if (process.channel === undefined) return
  process.once('disconnect', () => process.exit(1))
  process.channel.unref()
}
