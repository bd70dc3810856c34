import type { Payload } from 'payload'
import { env } from '#config/env.ts'
import { DeskFolder } from './desk-folder.ts'
import { deskRefusals, PROCESS_GONE } from './desk.errors.ts'
import { deskState, isComplete, isRunning, seenAt, withRun } from './desk-state.ts'
import type { DeskState, ImportOptions, Job, JobKind } from './desk-state.ts'
import { startJob, type JobEnd, type JobProcess } from './own-process.ts'

/** How often a running job is written down: its progress, and that it is still there. */
const HEARTBEAT_MS = 1000
/** How long files stay after they were imported: to fetch media again, or to look something up. */
const KEEP_FILES_MS = 7 * 24 * 3_600_000

export interface JobOrder {
  readonly kind: JobKind
  /** As they were when left out. */
  readonly options?: ImportOptions | undefined
  /** Which run shall be undone. */
  readonly run?: string | undefined
}

interface Running {
  readonly job: JobProcess
  readonly ended: Promise<unknown>
}

/**
 * The imports that administrators start in the back office: one at a time, each in a process of its own, and on
 * disk all along. Tabs come and go; what ends with this process is interrupted, and completed by running it again.
 */
export class ImportDesk {
  readonly folder: DeskFolder
  readonly #payload: Payload
  #running: Running | undefined
  #isStopping = false
  #progress = { done: 0, total: 0 }

  constructor(payload: Payload, dataDir: string) {
    this.#payload = payload
    this.folder = new DeskFolder(dataDir)
  }

  /** Of the process that does a job, while one does. */
  get pid(): number | undefined {
    return this.#running?.job.pid
  }

  async state(): Promise<DeskState> {
    const state = await this.folder.read()
    if (this.#running === undefined) return seenAt(Date.now(), state)
    return isRunning(state) ? { ...state, job: { ...state.job, ...this.#progress } } : state
  }

  /** @throws DeskRefusal when one is running, or there is nothing to do it with */
  async start({ kind, options, run }: JobOrder): Promise<DeskState> {
    const now = Date.now()
    const begun: Job = {
      ...{ kind, state: 'running', done: 0, total: 1 },
      ...{ startedAt: now, seenAt: now, run },
    }
    const state = await this.folder.change((before) => {
      if (this.#running !== undefined) throw deskRefusals.busy()
      requirePossible({ kind, run }, before)
      return { ...before, options: options ?? before.options, job: begun }
    })
    this.#run(state, kind)
    return state
  }

  /** Ends at the next transaction. @throws DeskRefusal when nothing is running */
  async callOff(): Promise<DeskState> {
    const state = await this.folder.change((before) => {
      const now = seenAt(Date.now(), before)
      if (!isRunning(now)) throw deskRefusals.notRunning()
      return { ...before, job: { ...now.job, isCalledOff: true } }
    })
    this.#running?.job.stop()
    return state
  }

  /** Files, options and report go; what was imported stays. @throws DeskRefusal while one is running */
  async clear(): Promise<void> {
    await this.folder.change(async (before) => {
      if (isRunning(seenAt(Date.now(), before))) throw deskRefusals.busy()
      await this.folder.clear()
      return deskState.parse({ runs: before.runs })
    })
  }

  /** Files that were imported whole go when nobody has needed them for a week; report and runs stay. */
  async tidy(now: number): Promise<void> {
    await this.folder.change(async (before) => {
      const { job, files } = before
      const isFinished = job?.kind === 'write' && job.state === 'done'
      if (!isFinished || now - (job.endedAt ?? now) < KEEP_FILES_MS) return before
      for (const file of files) await this.folder.drop(file)
      return { ...before, files: [], found: undefined }
    })
  }

  /** The process ends: what is running stops at its next transaction. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.#running?.job.stop()
    await this.#running?.ended
  }

  #run(state: DeskState, kind: JobKind): void {
    this.#progress = { done: 0, total: 1 }
    this.#isStopping = false
    const job = startJob(kind, state, {
      onProgress: (done, total) => {
        this.#progress = { done, total }
      },
      onRun: (run) => this.folder.change((before) => withRun(before, run)),
    })
    const tellFailure = (error: unknown): void => this.#tellFailure(error)
    const beat = setInterval(() => void this.#beat(job).catch(tellFailure), HEARTBEAT_MS)
    beat.unref()
    const ended = job.ended
      .then((end) => this.#end(end))
      .catch(tellFailure)
      .finally(() => {
        clearInterval(beat)
        this.#running = undefined
      })
    this.#running = { job, ended }
  }

  /** Another process may have called it off. */
  async #beat(job: JobProcess): Promise<void> {
    await this.folder.change((before) => {
      if (!isRunning(before)) return before
      if (before.job.isCalledOff === true) job.stop()
      return { ...before, job: { ...before.job, ...this.#progress, seenAt: Date.now() } }
    })
  }

  #tellFailure(error: unknown): void {
    this.#payload.logger.error({ err: error, msg: 'An import of the back office failed' })
  }

  async #end(end: JobEnd): Promise<void> {
    if (end.say === 'gone') this.#tellFailure(new Error(`Its process has ended: ${end.how}`))
    await this.folder.change((before) => {
      if (before.job === undefined) return before
      const now = Date.now()
      const isToldToEnd = this.#isStopping || before.job.isCalledOff === true
      const job = { ...before.job, ...this.#progress, ...endingOf(end, isToldToEnd) }
      const isCalledOff = job.state === 'interrupted' && before.job.isCalledOff === true
      const state = isCalledOff ? 'cancelled' : job.state
      const news = end.say === 'done' ? end.news : {}
      return { ...before, ...news, job: { ...job, state, seenAt: now, endedAt: now } }
    })
  }
}

type Ending = Pick<Job, 'state' | 'sentence' | 'french'>

/** @param isToldToEnd one that was to end has ended, in whatever way */
function endingOf(end: JobEnd, isToldToEnd: boolean): Ending {
  if (end.say === 'refused') return { state: 'refused', sentence: end.sentence, french: end.french }
  if (end.say !== 'gone') return { state: end.say }
  if (isToldToEnd) return { state: 'interrupted' }
  return { state: 'failed', sentence: PROCESS_GONE.message, french: PROCESS_GONE.french }
}

function requirePossible({ kind, run }: JobOrder, state: DeskState): void {
  if (isRunning(seenAt(Date.now(), state))) throw deskRefusals.busy()
  if (kind === 'undo') {
    if (!state.runs.some((past) => past.run === run)) throw deskRefusals.nothingToUndo()
  } else if (!isComplete(state)) throw deskRefusals.noFiles()
}

const desks = new WeakMap<Payload, ImportDesk>()

/** The desk of this process. */
export function deskOf(payload: Payload): ImportDesk {
  const desk = desks.get(payload) ?? new ImportDesk(payload, env.dataDir)
  desks.set(payload, desk)
  return desk
}
