import type { Payload } from 'payload'
import { commitMark } from '#config/database/commit-mark.ts'
import type { RecordedChange } from './change.ts'
import { onAnnounced } from './changes-channel.ts'
import { changesSince } from './read-changes.ts'
import { lowestIdAt, timeOfId } from './uuid-time.ts'

export interface WatchOptions {
  /** The last change that was dealt with; see `newestCursor`. */
  readonly from: string
  /** Milliseconds between two looks; 500 at most keeps other processes in step. */
  readonly every?: number
  /** Hears of a look that failed; the next one is on its way. */
  readonly onError?: (error: unknown) => void
}

/**
 * Ids are made before the commit: of two transactions at once the one with the smaller id may become visible later.
 * Each look therefore begins this long before the cursor and passes on what it has not seen.
 */
const OVERLAP_MS = 10_000
/**
 * A transaction may last longer: MongoDB ends it after 60 seconds (`transactionLifetimeLimitSeconds`), and the clocks
 * of two machines differ a little. Some looks go back this far, so that nothing is missed and little is read twice.
 */
const LONGEST_OVERLAP_MS = 90_000
const LOOKS_UNTIL_A_LONG_ONE = 20
const AT_ONCE = 1000

/**
 * Tells of every change by whichever process, at least once, in the order in which they are seen: what this process
 * commits before its save answers, what others commit within `every`. A listener that throws hears the same again.
 *
 * @returns the function that ends it
 */
export function watchChanges(
  payload: Payload,
  { from, every = 500, onError = () => undefined }: WatchOptions,
  listener: Listener,
): () => void {
  const seen = new SeenChanges(from)
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  // Of the last look that told all there was; undefined: look again whatever the database says.
  let looked: string | undefined
  let looks = 0
  const failed = (error: unknown): void => {
    looked = undefined
    onError(error)
  }
  const look = async (): Promise<void> => {
    // Asked before the rows: what is committed in between is read now and looked for again.
    const mark = await commitMark(payload)
    if (mark !== undefined && mark === looked) return
    looked = mark
    looks += 1
    const overlap = looks % LOOKS_UNTIL_A_LONG_ONE === 0 ? LONGEST_OVERLAP_MS : OVERLAP_MS
    await readOn({ payload, listener }, seen, overlap)
  }
  const lookOn = async (): Promise<void> => {
    await look().catch(failed)
    if (isStopped) return
    timer = setTimeout(() => void lookOn(), every)
    timer.unref()
  }
  const stopHearing = onAnnounced((changes) => void tell(changes, seen, listener).catch(failed))
  void lookOn()
  return () => {
    isStopped = true
    stopHearing()
    clearTimeout(timer)
  }
}

type Listener = (changes: readonly RecordedChange[]) => void | Promise<void>

async function readOn(
  { payload, listener }: { payload: Payload; listener: Listener },
  seen: SeenChanges,
  overlap: number,
): Promise<void> {
  let start: string | undefined = seen.before(overlap)
  while (start !== undefined) {
    const changes: RecordedChange[] = await changesSince(payload, start, AT_ONCE)
    await tell(changes, seen, listener)
    start = changes.length === AT_ONCE ? changes.at(-1)?.id : undefined
  }
}

async function tell(
  changes: readonly RecordedChange[],
  seen: SeenChanges,
  listener: Listener,
): Promise<void> {
  const fresh = seen.unseen(changes)
  if (fresh.length === 0) return
  // Noted first: the look that happens while the listener works shall not tell it twice.
  const before = seen.add(fresh)
  try {
    await listener(fresh)
  } catch (error) {
    seen.forget(fresh, before)
    throw error
  }
}

/** What was passed on in the last minute and a half; older ones lie before every look. */
class SeenChanges {
  readonly #ids = new Set<string>()
  #cursor: string

  constructor(from: string) {
    this.#cursor = from
    this.#ids.add(from)
  }

  /** Where a look begins that goes back this many milliseconds. */
  before(overlap: number): string {
    return lowestIdAt(new Date(timeOfId(this.#cursor).getTime() - overlap))
  }

  unseen(changes: readonly RecordedChange[]): RecordedChange[] {
    return changes.filter(({ id }) => !this.#ids.has(id))
  }

  /** @returns the cursor before */
  add(changes: readonly RecordedChange[]): string {
    const before = this.#cursor
    for (const { id } of changes) {
      this.#ids.add(id)
      if (id > this.#cursor) this.#cursor = id
    }
    const start = this.before(LONGEST_OVERLAP_MS)
    for (const id of this.#ids) if (id < start) this.#ids.delete(id)
    return before
  }

  forget(changes: readonly RecordedChange[], cursor: string): void {
    this.#cursor = cursor
    for (const { id } of changes) this.#ids.delete(id)
  }
}
