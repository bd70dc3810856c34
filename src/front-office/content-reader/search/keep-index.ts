import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { commitMark } from '#config/database/commit-mark.ts'
import type { SqliteSearchIndex } from '#config/database/search/sqlite-search-index.ts'
import { onAnnounced } from '#publishing/changes/changes-channel.ts'
import { createAlarm } from './alarm.ts'
import { workOnIndex } from './work-on-index.ts'

const LONGEST_PAUSE_MS = 1000
/** A search waits this long for what was saved just before it, and not at all while there is a lot to do. */
const PATIENCE_MS = 300
const FEW = 50

export interface IndexKeeper {
  /** Resolves when the index knows what this process saved, or soon. */
  settled(): Promise<void>
  /** A search failed with this: the next look begins a damaged index anew. */
  mend(error: unknown): void
  stop(): Promise<void>
}

interface KeeperOptions {
  readonly payload: Payload
  readonly index: SqliteSearchIndex
  readonly onError: (error: unknown) => void
}

/** Keeps the index current while the process runs; half of its time at most is spent on it. */
export function keepIndex({ payload, index, onError }: KeeperOptions): IndexKeeper {
  const alarm = createAlarm()
  const state: KeeperState = { isFirst: true, heard: 0, looked: undefined, left: undefined }
  let isStopped = false
  let round: Promise<void> = Promise.resolve()

  const noteFailure = (error: unknown): void => {
    Object.assign(state, { failure: error, left: undefined })
    onError(error)
  }
  const lookOn = async (): Promise<void> => {
    while (!isStopped) {
      const begin = performance.now()
      round = lookOnce(payload, index, state).catch(noteFailure)
      await round
      if (state.left === 0 || state.left === undefined) await alarm.next()
      else await pause(Math.min(LONGEST_PAUSE_MS, performance.now() - begin))
    }
  }
  const stopHearing = onAnnounced((changes) => {
    state.heard += changes.length
    alarm.ring()
  })
  const running = lookOn()
  return {
    settled: () =>
      untilSettled(state, () => {
        alarm.ring()
        return round
      }),
    mend: noteFailure,
    stop: async () => {
      isStopped = true
      stopHearing()
      alarm.ring()
      await running
    },
  }
}

/** @param look begins one, or waits for the one that runs */
async function untilSettled(state: KeeperState, look: () => Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (state.heard > 0 && state.heard <= FEW && performance.now() < end) {
    await Promise.race([look(), pause(PATIENCE_MS)])
    await pause(5)
  }
}

interface KeeperState {
  isFirst: boolean
  /** Changes of this process that the index may not know yet. */
  heard: number
  /** The database's mark at the last look that read all changes; undefined: look again whatever it says. */
  looked: string | undefined
  /** Documents that wait; undefined: another process works on them. */
  left: number | undefined
  /** Of a look or a search, since the last look began. */
  failure?: unknown
}

async function mendAfterFailure(index: SqliteSearchIndex, state: KeeperState): Promise<void> {
  if (state.failure === undefined) return
  await index.mend(state.failure)
  state.failure = undefined
  state.looked = undefined
}

async function lookOnce(
  payload: Payload,
  index: SqliteSearchIndex,
  state: KeeperState,
): Promise<void> {
  await mendAfterFailure(index, state)
  const mark = await commitMark(payload)
  const hasNews = mark === undefined || mark !== state.looked
  if (!hasNews && state.left === 0 && !index.isAnyDue(new Date())) return
  const { heard, isFirst } = state
  state.left = await workOnIndex(payload, index, { hasNews, isFirstLook: isFirst })
  if (state.left === undefined) return
  state.isFirst = false
  state.looked = mark
  if (state.heard === heard && state.left === 0) state.heard = 0
}
