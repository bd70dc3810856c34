import type { Payload } from 'payload'
import { env } from '#config/env.ts'
import { frenchOf, isRefusal } from '../import.errors.ts'
import { DeskFolder } from './desk-folder.ts'
import { deskRefusals } from './desk.errors.ts'
import { deskState, isComplete, isRunning, seenAt } from './desk-state.ts'
import type { DeskState, ImportOptions, Job, JobKind, Upload } from './desk-state.ts'
import { doJob } from './do-job.ts'

/** How often a running job is written down: its progress, and that it is still there. */
const HEARTBEAT_MS = 1000

export interface JobOrder {
  readonly kind: JobKind
  /** As they were when left out. */
  readonly options?: ImportOptions | undefined
  /** Which run shall be undone. */
  readonly run?: string | undefined
}

type Ending = Pick<Job, 'state' | 'sentence' | 'french'>

interface Running {
  readonly controller: AbortController
  readonly ended: Promise<unknown>
}

/**
 * The imports that administrators start in the back office: one at a time, in the process that serves the site, and
 * on disk all along. Tabs come and go; what ends with the process is interrupted, and completed by running it again.
 */
export class ImportDesk {
  readonly folder: DeskFolder
  readonly #payload: Payload
  #running: Running | undefined
  #progress = { done: 0, total: 0 }

  constructor(payload: Payload, dataDir: string) {
    this.#payload = payload
    this.folder = new DeskFolder(dataDir)
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
    this.#running?.controller.abort()
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

  /** The process ends: what is running stops at its next transaction. */
  async stop(): Promise<void> {
    this.#running?.controller.abort()
    await this.#running?.ended
  }

  #run(state: DeskState, kind: JobKind): void {
    const controller = new AbortController()
    this.#progress = { done: 0, total: 1 }
    const beat = setInterval(() => {
      this.#beat(controller).catch((error: unknown) => this.#tellFailure(error))
    }, HEARTBEAT_MS)
    beat.unref()
    const work = doJob(kind, {
      ...{ payload: this.#payload, folder: this.folder, state, signal: controller.signal },
      onProgress: (done, total) => {
        this.#progress = { done, total }
      },
    })
    const ended = work
      .then((found) => this.#end({ state: 'done' }, found))
      .catch((error: unknown) => this.#end(this.#ending(error, state, controller.signal)))
      .catch((error: unknown) => this.#tellFailure(error))
      .finally(() => {
        clearInterval(beat)
        this.#running = undefined
      })
    this.#running = { controller, ended }
  }

  /** Another process may have called it off. */
  async #beat(controller: AbortController): Promise<void> {
    await this.folder.change((before) => {
      if (!isRunning(before)) return before
      if (before.job.isCalledOff === true) controller.abort()
      return { ...before, job: { ...before.job, ...this.#progress, seenAt: Date.now() } }
    })
  }

  #ending(error: unknown, { files }: DeskState, signal: AbortSignal): Ending {
    if (signal.aborted) return { state: 'interrupted' }
    if (isRefusal(error)) {
      const nameless = (text: string, file: Upload): string =>
        text.replaceAll(this.folder.pathOf(file), file.name)
      const sentence = files.reduce(nameless, error.message)
      return { state: 'refused', sentence, french: files.reduce(nameless, frenchOf(error)) }
    }
    this.#tellFailure(error)
    return { state: 'failed' }
  }

  #tellFailure(error: unknown): void {
    this.#payload.logger.error({ err: error, msg: 'An import of the back office failed' })
  }

  async #end(ending: Ending, found?: Partial<DeskState>): Promise<void> {
    await this.folder.change((before) => {
      if (before.job === undefined) return before
      const isCalledOff = ending.state === 'interrupted' && before.job.isCalledOff === true
      const state = isCalledOff ? 'cancelled' : ending.state
      const now = Date.now()
      const { done, total } = this.#progress
      const job = { ...before.job, ...ending, state, done, total, seenAt: now, endedAt: now }
      return { ...before, ...found, job }
    })
  }
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
