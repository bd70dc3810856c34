import type { Payload } from 'payload'
import { env } from '#config/env.ts'
import { createLogger } from '#config/logger.ts'
import { frenchOf, isRefusal } from '../import.errors.ts'
import { DeskFolder } from './desk-folder.ts'
import type { DeskState, Upload } from './desk-state.ts'
import { doJob } from './do-job.ts'
import { orderMessage, type JobEnding, type JobMessage, type OrderMessage } from './job-messages.ts'

/** The desk is asked no more often than this. */
const PROGRESS_MS = 250

const folder = new DeskFolder(env.dataDir)
const logger = createLogger(env.logLevel)
const controller = new AbortController()
let noted: () => void = () => undefined
let opened: Promise<Payload> | undefined

function tell(message: JobMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, {}, () => resolve())
  })
}

const openPayload = (): Promise<Payload> => (opened ??= open())

/**
 * Loaded by need: it takes seconds, and an export is read without. The schema is that of the site that has started this
 * process: nothing is migrated here.
 */
async function open(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ])
  return getPayload({ config })
}

let progress = { done: 0, total: 1 }
let toldAt = 0

function onProgress(done: number, total: number): void {
  progress = { done, total }
  if (Date.now() - toldAt < PROGRESS_MS) return
  toldAt = Date.now()
  void tell({ say: 'progress', ...progress })
}

async function tellRun(run: string): Promise<void> {
  const isNoted = new Promise<void>((resolve) => (noted = resolve))
  await tell({ say: 'run', run })
  await isNoted
  controller.signal.throwIfAborted()
}

function stop(): void {
  controller.abort()
  noted()
}

async function work({ kind, state }: OrderMessage & { tell: 'begin' }): Promise<JobEnding> {
  try {
    const news = await doJob(kind, {
      ...{ openPayload, folder, state, signal: controller.signal },
      ...{ onProgress, onRun: tellRun },
    })
    return { say: 'done', news }
  } catch (error) {
    return endingOf(error, state)
  }
}

/** Files are called as the person calls them. */
function endingOf(error: unknown, { files }: DeskState): JobEnding {
  if (controller.signal.aborted) return { say: 'interrupted' }
  if (!isRefusal(error)) {
    logger.error({ err: error, msg: 'An import of the back office failed' })
    return { say: 'failed' }
  }
  const nameless = (text: string, file: Upload): string =>
    text.replaceAll(folder.pathOf(file), file.name)
  const [sentence = '', french = ''] = [error.message, frenchOf(error)].map((text) =>
    files.reduce(nameless, text),
  )
  return { say: 'refused', sentence, french }
}

async function begin(order: OrderMessage & { tell: 'begin' }): Promise<void> {
  const ending = await work(order)
  const payload = await opened?.catch(() => undefined)
  await payload?.destroy()
  await tell({ say: 'progress', ...progress })
  await tell(ending)
  process.exit(0)
}

process.on('message', (message) => {
  const order = orderMessage.parse(message)
  if (order.tell === 'begin') void begin(order)
  else if (order.tell === 'noted') noted()
  else stop()
})
// A terminal, or who stops a whole service, tells this process as well as the site.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
// The site has ended without a word: nobody notes what this comes to, and the next run must not meet it.
process.once('disconnect', () => process.exit(1))
if (!process.connected) process.exit(1)
else void tell({ say: 'ready' })
