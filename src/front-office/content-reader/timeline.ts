/** One public post, as lists, counts and neighbours need it. */
export interface TimelineRow {
  readonly id: string
  /** ISO 8601 in UTC, so that texts compare as moments. Posts of the future are kept too. */
  readonly publishedAt: string
  readonly language: string | undefined
  readonly categories: readonly string[]
  readonly tags: readonly string[]
  readonly authors: readonly string[]
  readonly isSticky: boolean
}

/** The rows of these posts as they are now, those that are public at any time; of all posts when undefined. */
export type LoadRows = (ids: readonly string[] | undefined) => Promise<readonly TimelineRow[]>

/** All public posts in order, so that neither a list nor a count asks the database. */
export interface Timeline {
  /** Newest first. The array is never changed: another one means that something changed. */
  rows(load: LoadRows): Promise<readonly TimelineRow[]>
  forget(id: string): void
}

/** Of more changed posts than this all are read again. */
const MOST_CHANGED = 500
/** A site that is written to without a pause is answered with what was true a moment ago. */
const MOST_ROUNDS = 3

/** A timeline that reads again only the posts that changed. While it is not trusted, nothing is kept. */
export function createTimeline(isTrusted: () => boolean): Timeline {
  let kept: readonly TimelineRow[] | undefined
  let refreshing: Promise<void> | undefined
  const changed = new Set<string>()

  const refresh = async (load: LoadRows): Promise<void> => {
    const ids = [...changed]
    changed.clear()
    try {
      kept =
        kept === undefined || ids.length > MOST_CHANGED
          ? inOrder(await load(undefined))
          : withChanges(kept, ids, await load(ids))
    } catch (error) {
      for (const id of ids) changed.add(id)
      throw error
    }
  }

  const isCurrent = (): boolean => kept !== undefined && changed.size === 0

  return {
    rows: async (load) => {
      if (!isTrusted()) return inOrder(await load(undefined))
      for (let round = 0; round < MOST_ROUNDS && !isCurrent(); round += 1) {
        refreshing ??= refresh(load).finally(() => {
          refreshing = undefined
        })
        await refreshing
      }
      return kept ?? inOrder(await load(undefined))
    },
    forget: (id) => void changed.add(id),
  }
}

const inOrder = (rows: readonly TimelineRow[]): TimelineRow[] =>
  rows.filter(({ publishedAt }) => publishedAt !== '').sort(byDate)

/** Newest first; of one moment the higher id first, as the database sorts them. */
function byDate(a: TimelineRow, b: TimelineRow): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
  return a.id < b.id ? 1 : -1
}

function withChanges(
  rows: readonly TimelineRow[],
  ids: readonly string[],
  fresh: readonly TimelineRow[],
): TimelineRow[] {
  const changed = new Set(ids)
  const rest = rows.filter(({ id }) => !changed.has(id))
  for (const row of inOrder(fresh)) rest.splice(placeOf(rest, row), 0, row)
  return rest
}

/** The number of rows before this one. */
export function placeOf(
  rows: readonly TimelineRow[],
  row: Pick<TimelineRow, 'id' | 'publishedAt'>,
): number {
  return firstIndex(
    rows,
    ({ publishedAt, id }) =>
      publishedAt < row.publishedAt || (publishedAt === row.publishedAt && id <= row.id),
  )
}

/** The index of the first row for which it holds; it holds for all rows after that one. */
export function firstIndex(
  rows: readonly TimelineRow[],
  holds: (row: TimelineRow) => boolean,
): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = rows[middle]
    if (row !== undefined && holds(row)) high = middle
    else low = middle + 1
  }
  return low
}
