import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'

/** Megabytes of heap for the program and what it works on, and for what it must know of each item of an export. */
const BASE = 216
const PER_MEGABYTE = 0.2
/** A compressed export is about so many times as large when it is read. */
const COMPRESSION = 6

const SIZE = /^--max[-_]old[-_]space[-_]size/

/** Whether a person has said how much there shall be, or this is the process that was told. */
const isDecided = () =>
  [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(' ')].some((option) =>
    SIZE.test(option),
  )

/** @param {readonly string[]} args */
const megabytesOf = (args) => {
  const sizes = args.map((file) => {
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    return file.endsWith('.gz') ? bytes * COMPRESSION : bytes
  })
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1_000_000
}

/**
 * Does the work of an import in a process that collects its garbage early: Node takes a quarter of the machine
 * before it begins, whatever it needs. The amount grows with the export, so that the largest one comes in too.
 *
 * @returns {boolean} whether another process does it
 */
export function workWithLessMemory() {
  const [command, ...args] = process.argv.slice(2)
  if (command !== 'import' || args[0] !== 'wordpress' || isDecided()) {
    endWithParent()
    return false
  }
  const heap = Math.round(BASE + PER_MEGABYTE * megabytesOf(args))
  const options = [`--max-old-space-size=${heap}`, '--max-semi-space-size=4']
  const child = spawn(
    process.execPath,
    [...process.execArgv, ...options, ...process.argv.slice(1)],
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  )
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
