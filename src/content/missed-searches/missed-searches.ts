import type { Payload } from 'payload'
import { z } from 'zod'

/** What visitors searched for in vain; nothing of who they are. */
export interface MissedSearch {
  /** Lower case, single spaces. */
  readonly term: string
  /** Of the page that was searched from. */
  readonly language: string
  readonly times: number
  /** ISO 8601. */
  readonly last: string
}

/** As many are kept. */
export const MOST_MISSED = 200
/** Of these, whatever is more frequent: what is new has to be seen before it can come twice. */
const NEWEST_KEPT = 50
const KEY = 'missed-searches'

const stored = z.array(
  z.object({ term: z.string(), language: z.string(), times: z.number(), last: z.string() }),
)

type Store = Pick<Payload, 'kv'>

/** The most frequent first. */
export async function readMissedSearches({ kv }: Store): Promise<MissedSearch[]> {
  const parsed = stored.safeParse(await kv.get(KEY))
  return parsed.success ? parsed.data : []
}

/** Adds what was missed to what is kept. Two processes that do so in one moment may lose a count, and nothing else. */
export async function addMissedSearches(
  store: Store,
  missed: readonly MissedSearch[],
): Promise<void> {
  const kept = mergeMissed(await readMissedSearches(store), missed)
  await store.kv.set(
    KEY,
    kept.map((one) => ({ ...one })),
  )
}

export const emptyMissedSearches = ({ kv }: Store): Promise<void> => kv.delete(KEY)

/** Both lists as one: each term once in each language, the most frequent first, no more than are kept. */
export function mergeMissed(
  kept: readonly MissedSearch[],
  more: readonly MissedSearch[],
): MissedSearch[] {
  const merged = new Map<string, MissedSearch>()
  for (const one of [...kept, ...more]) {
    const key = `${one.language} ${one.term}`
    const before = merged.get(key)
    merged.set(key, before === undefined ? one : sum(before, one))
  }
  const newest = [...merged.values()].sort((one, other) => (one.last < other.last ? 1 : -1))
  const frequent = (list: MissedSearch[]) => list.sort((one, other) => other.times - one.times)
  const older = frequent(newest.slice(NEWEST_KEPT)).slice(0, MOST_MISSED - NEWEST_KEPT)
  return frequent([...newest.slice(0, NEWEST_KEPT), ...older])
}

const sum = (one: MissedSearch, other: MissedSearch): MissedSearch => ({
  ...one,
  times: one.times + other.times,
  last: one.last > other.last ? one.last : other.last,
})
