import type { Payload } from 'payload'
import type { Schedule } from '#content/payload-types.ts'
import { failureText } from './failure-text.ts'
import { runSchedule } from './run-schedule.ts'
import { changeSchedule, findSchedules, isDue, takeLease } from './schedule-rows.ts'

export interface RunnerOptions {
  readonly payload: Payload
  /** Milliseconds between two looks; 5000 by default. */
  readonly every?: number
  readonly now?: () => Date
}

export interface ScheduleRunner {
  /** Does all that is due now, and says how many schedules this process ran. */
  runDue(): Promise<number>
  /** No further look; one under way ends by itself. */
  stop(): Promise<void>
}

/** Longer than any publish takes; another process takes over after it. */
const LEASE_MS = 120_000
const MAX_ATTEMPTS = 5
const AT_ONCE = 50

/**
 * Publishes and unpublishes when it is time, whichever process comes first. What was due while no process ran is
 * done at the first look, in the order of its time.
 */
export function startScheduleRunner({
  payload,
  every = 5000,
  now = () => new Date(),
}: RunnerOptions): ScheduleRunner {
  let running: Promise<number> | undefined
  const runDue = (): Promise<number> => {
    running ??= runAllDue(payload, now).finally(() => {
      running = undefined
    })
    return running
  }
  const tick = () =>
    void runDue().catch((err: unknown) => {
      payload.logger.error({
        err,
        msg: 'The schedules could not be read; the next look is on its way',
      })
    })
  const timer = setInterval(tick, every)
  timer.unref()
  tick()
  return {
    runDue,
    stop: async () => {
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}

async function runAllDue(payload: Payload, now: () => Date): Promise<number> {
  let count = 0
  let due = await findSchedules({ payload }, isDue(now()), AT_ONCE)
  while (due.length > 0) {
    const before = count
    for (const schedule of due) if (await runOne(payload, schedule, now())) count += 1
    if (count === before) return count
    due = await findSchedules({ payload }, isDue(now()), AT_ONCE)
  }
  return count
}

async function runOne(payload: Payload, schedule: Schedule, now: Date): Promise<boolean> {
  const leaseUntil = new Date(now.getTime() + LEASE_MS)
  if (!(await takeLease({ payload }, schedule, { now, leaseUntil }))) return false
  try {
    await runSchedule(payload, schedule)
  } catch (error) {
    await noteFailure(payload, schedule, { error, now })
  }
  return true
}

/** What will not become better by waiting fails at once; all else is tried again, each time later. */
async function noteFailure(
  payload: Payload,
  { id, attempts, type, document }: Schedule,
  { error, now }: { error: unknown; now: Date },
): Promise<void> {
  const attempt = (attempts ?? 0) + 1
  const sentence = failureText(error)
  payload.logger.error({ err: error, msg: `A schedule of ${type} ${document} failed` })
  if (isFinal(error) || attempt >= MAX_ATTEMPTS) {
    await changeSchedule({ payload }, id, { state: 'failed', leaseUntil: null, error: sentence })
    return
  }
  const pause = new Date(now.getTime() + 15_000 * 2 ** attempt).toISOString()
  await changeSchedule({ payload }, id, { state: 'waiting', leaseUntil: pause, error: sentence })
}

/** Forbidden, not found, address taken, revision lost: a person has to decide. */
function isFinal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('status' in error)) return false
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500
}
