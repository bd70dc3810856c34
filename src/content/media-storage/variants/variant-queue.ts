import { access } from 'node:fs/promises'
import { variantPath } from '../storage-paths.ts'
import { renderVariant, type RenderOrder } from './render-variant.ts'

export interface VariantQueue {
  /**
   * Makes a variant before all that nobody waits for.
   *
   * @returns its path once it is there; undefined when it cannot be made, or when too many wait already
   */
  request(order: RenderOrder): Promise<string | undefined>
  /** Makes a variant some time; forgotten when the queue is full, since the first visitor asks for it anyway. */
  prepare(order: RenderOrder): void
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>
  /** Waiting and running. */
  size(): number
}

export interface QueueSettings {
  /** Pictures made at once. One leaves the other core to visitors. */
  readonly atOnce: number
  /** Orders that may wait, each kind. */
  readonly most: number
  readonly onError: (error: unknown, order: RenderOrder) => void
}

interface Job {
  readonly key: string
  readonly order: RenderOrder
  readonly done: Promise<string | undefined>
  readonly finish: (path: string | undefined) => void
}

/** Makes variants one after the other, each once however many ask, and never more than may wait. */
export function createVariantQueue(settings: QueueSettings): VariantQueue {
  const wanted = new Map<string, Job>()
  const ahead = new Map<string, Job>()
  const worker = createWorker(settings, () => takeFirst(wanted) ?? takeFirst(ahead))
  return {
    request(order) {
      const key = keyOf(order)
      const known = worker.running.get(key) ?? wanted.get(key)
      if (known) return known.done
      if (wanted.size >= settings.most) return Promise.resolve(undefined)
      const job = ahead.get(key) ?? createJob(key, order)
      ahead.delete(key)
      wanted.set(key, job)
      worker.advance()
      return job.done
    },
    prepare(order) {
      const key = keyOf(order)
      const isKnown = worker.running.has(key) || wanted.has(key) || ahead.has(key)
      if (isKnown || ahead.size >= settings.most) return
      ahead.set(key, createJob(key, order))
      worker.advance()
    },
    idle: () => worker.idle(),
    size: () => wanted.size + ahead.size + worker.running.size,
  }
}

/** Runs what `next` hands out, so many at once as is allowed. */
function createWorker({ atOnce, onError }: QueueSettings, next: () => Job | undefined) {
  const running = new Map<string, Job>()
  let whenIdle: (() => void)[] = []

  const run = async (job: Job): Promise<void> => {
    running.set(job.key, job)
    try {
      job.finish(await make(job.order))
    } catch (error) {
      onError(error, job.order)
      job.finish(undefined)
    } finally {
      running.delete(job.key)
      advance()
    }
  }

  const advance = (): void => {
    while (running.size < atOnce) {
      const job = next()
      if (!job) break
      void run(job)
    }
    if (running.size > 0) return
    whenIdle.forEach((resolve) => resolve())
    whenIdle = []
  }

  const idle = (): Promise<void> =>
    running.size === 0 ? Promise.resolve() : new Promise<void>((resolve) => whenIdle.push(resolve))

  return { running, advance, idle }
}

const keyOf = ({ subject, plan }: RenderOrder): string => `${subject.hash}/${plan.name}`

function createJob(key: string, order: RenderOrder): Job {
  let finish: Job['finish'] = () => undefined
  const done = new Promise<string | undefined>((resolve) => {
    finish = resolve
  })
  return { key, order, done, finish: (path) => finish(path) }
}

function takeFirst(jobs: Map<string, Job>): Job | undefined {
  const [first] = jobs.values()
  if (first) jobs.delete(first.key)
  return first
}

/** Another process, or an earlier order, may have made it meanwhile. */
async function make(order: RenderOrder): Promise<string> {
  const path = variantPath(order.mediaDir, order.subject.hash, order.plan.name)
  return (await isThere(path)) ? path : renderVariant(order)
}

export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
