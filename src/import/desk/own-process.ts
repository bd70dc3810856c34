import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { environmentOfChild } from '#config/env.ts'
import { yieldToOthers } from '#config/yield-to-others.ts'
import { THRIFT, THRIFTY_ENVIRONMENT } from '../thrift.js'
import type { DeskState, JobKind } from './desk-state.ts'
import { jobMessage, type JobEnding, type OrderMessage } from './job-messages.ts'

/** How a job has ended; `gone`: its process has, without a word. */
export type JobEnd = JobEnding | { readonly say: 'gone'; readonly how: string }

export interface JobProcess {
  /** Of the process that does it now. */
  readonly pid: number | undefined
  /** Never throws. */
  readonly ended: Promise<JobEnd>
  /** It ends at its next transaction, and in any case soon. */
  readonly stop: () => void
}

/** Loading takes seconds, on a busy machine more: a process that is not ready by then never will be. */
const READY_MS = 180_000
/** The longest transaction, or file that is fetched, is over by then; what is cut off is as a power cut leaves it. */
const STOP_MS = 30_000

/** Signals by which a process is asked to end; one that is still loading does so without a word. */
const ASKED: ReadonlySet<unknown> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP'])

export interface JobListener {
  readonly onProgress: (done: number, total: number) => void
  /** Resolves when the name of the run is written down: nothing is written before. */
  readonly onRun: (run: string) => Promise<unknown>
}

interface Attempt extends JobProcess {
  /** Whether it has been given its order: one that has not has done nothing. */
  readonly hasBegun: () => boolean
}

/**
 * Does a job in a process of its own, at low priority: what it needs of memory is not the site's and is given back, and
 * if it dies of it the site does not. It has the environment of this one and logs where this one does. A process that is
 * gone before it was given its order is started once more.
 */
export function startJob(kind: JobKind, state: DeskState, listener: JobListener): JobProcess {
  let isStopping = false
  let attempt = startAttempt(kind, state, listener)
  const endOfLast = async (): Promise<JobEnd> => {
    const end = await attempt.ended
    if (end.say !== 'gone' || attempt.hasBegun() || isStopping) return end
    attempt = startAttempt(kind, state, listener)
    return attempt.ended
  }
  return {
    get pid() {
      return attempt.pid
    },
    ended: endOfLast(),
    stop: () => {
      isStopping = true
      attempt.stop()
    },
  }
}

function startAttempt(kind: JobKind, state: DeskState, listener: JobListener): Attempt {
  const child = startProcess()
  const tell = (message: OrderMessage): void => {
    // One that has ended hears nothing more, and how it ended is known.
    if (child.connected) child.send(message, () => undefined)
  }
  const late = setTimeout(() => child.kill('SIGKILL'), READY_MS).unref()
  let hasBegun = false
  const ended = endOf(child, {
    ...listener,
    tell,
    onReady: () => {
      clearTimeout(late)
      hasBegun = true
      tell({ tell: 'begin', kind, state })
    },
  })
  let isStopping = false
  const stop = (): void => {
    if (isStopping) return
    isStopping = true
    tell({ tell: 'stop' })
    const lastResort = setTimeout(() => child.kill('SIGKILL'), STOP_MS).unref()
    void ended.then(() => clearTimeout(lastResort))
  }
  return { pid: child.pid, ended, stop, hasBegun: () => hasBegun }
}

function startProcess(): ChildProcess {
  const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), 'job-process.js')
  // As `fork` does it, which the bundler of the back office would follow.
  const child = spawn(process.execPath, [...THRIFT, entry], {
    env: environmentOfChild(THRIFTY_ENVIRONMENT),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Tells apart what is not there from what was left out.
    serialization: 'advanced',
  })
  yieldToOthers(child)
  return child
}

interface Spoken extends JobListener {
  readonly onReady: () => void
  readonly tell: (message: OrderMessage) => void
}

/** After its last message, which may be read later than its end is seen. */
async function endOf(child: ChildProcess, listener: Spoken): Promise<JobEnd> {
  let ending: JobEnding | undefined
  let how = ''
  const failed = (error: unknown): void => {
    how = String(error)
    child.kill('SIGKILL')
  }
  child.on('error', failed)
  child.on('message', (message) => {
    const { data } = jobMessage.safeParse(message)
    if (data?.say === 'ready') listener.onReady()
    else if (data?.say === 'progress') listener.onProgress(data.done, data.total)
    else if (data?.say === 'run')
      listener.onRun(data.run).then(() => listener.tell({ tell: 'noted' }), failed)
    else ending = data
  })
  try {
    const [[code, signal]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')])
    if (ending === undefined && ASKED.has(signal)) return { say: 'interrupted' }
    return ending ?? { say: 'gone', how: `${how} ${String(signal ?? code)}`.trim() }
  } catch {
    // It could not be started at all.
    return { say: 'gone', how }
  }
}
