import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { commitMark } from '#config/database/commit-mark.ts'
import type { IndexWriter } from '#config/database/search/index-writer.ts'
import type { IndexedDocument } from '#config/database/search/search-index.ts'
import type { SqliteSearchIndex } from '#config/database/search/sqlite-search-index.ts'
import { onAnnounced } from '#publishing/changes/changes-channel.ts'
import { openDocuments } from '../documents.ts'
import { digestOf, readEntries } from './search-entries.ts'
import { takeChanges } from './take-changes.ts'

/** Documents of one transaction: a fifth of a second of work. */
const AT_ONCE = 25
const EVERY_MS = 500
const LONGEST_PAUSE_MS = 1000
/** A save's answer goes first; several saves at once are read together. */
const AFTER_CHANGE_MS = 20
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

/**
 * Does what is to be done now, by one process at a time.
 *
 * @returns how many documents wait; undefined when another process is at it
 */
export async function workOnIndex(
  payload: Payload,
  index: SqliteSearchIndex,
  { hasNews, isFirstLook }: { hasNews: boolean; isFirstLook: boolean },
): Promise<number | undefined> {
  // Kept whatever comes of the reading: what visitors may not see is out.
  const isTaken =
    !hasNews ||
    (await index.alone(async (writer) => {
      await takeChanges(payload, writer, isFirstLook)
      return true
    }))
  if (isTaken !== true) return undefined
  return index.alone(async (writer) => {
    writer.enqueueDue(new Date())
    await readPending(payload, writer)
    const left = writer.pendingCount()
    if (left === 0) writer.setMeta('complete', '1')
    return left
  })
}

async function readPending(payload: Payload, writer: IndexWriter): Promise<void> {
  const named = writer.pending(AT_ONCE)
  if (named.length === 0) return
  const language = writer.meta('language') ?? 'en'
  const { documents, digests } = await readEntries(openDocuments(payload), named, language)
  const now = new Date().toISOString()
  for (const one of named) {
    const document = documents.get(`${one.type}:${one.id}`)
    if (!document?.publishedAt) writer.remove(one)
    else if (document.publishedAt > now) writer.postpone(one, document.publishedAt)
    else writer.put(document)
  }
  for (const [used, digest] of digests) writer.noteDigest(used, digest)
  noteMissingParts(writer, [...documents.values()])
}

/** What has no words for visitors yet may have some later: a pattern that is a draft still. */
function noteMissingParts(writer: IndexWriter, documents: readonly IndexedDocument[]): void {
  for (const used of documents.flatMap(({ uses }) => uses))
    if (writer.digestOf(used) === undefined) writer.noteDigest(used, digestOf(undefined))
}

/** Keeps the index current while the process runs; half of its time at most is spent on it. */
export function keepIndex({ payload, index, onError }: KeeperOptions): IndexKeeper {
  const alarm = createAlarm()
  const state: KeeperState = { isFirst: true, heard: 0, looked: undefined, left: undefined }
  let isStopped = false
  let round: Promise<void> = Promise.resolve()

  const noteFailure = (error: unknown): void => {
    state.failure = error
    onError(error)
  }
  const lookOn = async (): Promise<void> => {
    while (!isStopped) {
      const begin = performance.now()
      round = lookOnce(payload, index, state).catch((error: unknown) => {
        state.left = undefined
        noteFailure(error)
      })
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
    settled: async () => {
      const end = performance.now() + PATIENCE_MS
      while (state.heard > 0 && state.heard <= FEW && performance.now() < end) {
        alarm.ring()
        await Promise.race([round, pause(PATIENCE_MS)])
        await pause(5)
      }
    },
    mend: (error) => {
      noteFailure(error)
      alarm.ring()
    },
    stop: async () => {
      isStopped = true
      stopHearing()
      alarm.ring()
      await running
    },
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

async function lookOnce(
  payload: Payload,
  index: SqliteSearchIndex,
  state: KeeperState,
): Promise<void> {
  if (state.failure !== undefined) {
    await index.mend(state.failure)
    state.failure = undefined
    state.looked = undefined
  }
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

interface Alarm {
  /** Resolves after half a second, or a moment after it was rung. */
  next(): Promise<void>
  ring(): void
}

function createAlarm(): Alarm {
  let wake: () => void = () => undefined
  return {
    next: () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, EVERY_MS)
        timer.unref()
        wake = () => {
          clearTimeout(timer)
          setTimeout(resolve, AFTER_CHANGE_MS).unref()
        }
      }),
    ring: () => {
      wake()
    },
  }
}
