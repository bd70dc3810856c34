/** How long to wait for what, in milliseconds. */
export interface Patience {
  /** In the queue before the writer. */
  readonly queueMs: number
  /** For another process that holds the lock on the file. */
  readonly lockMs: number
  /** For the next statement of an open transaction. Shorter than `queueMs`, so that those who wait outlive it. */
  readonly idleMs: number
}

export const PATIENCE: Patience = { queueMs: 30_000, lockMs: 15_000, idleMs: 20_000 }

/** Common to every connection. `busy_timeout` would stop the event loop: waiting is done in `retry-busy.ts`. */
const COMMON = ['busy_timeout = 0', 'cache_size = -16000']

/** FULL: a save that was acknowledged survives a power cut. */
export const WRITER_PRAGMAS = [
  ...COMMON,
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'journal_size_limit = 67108864',
]

export const READER_PRAGMAS = [...COMMON, 'query_only = ON']

/** Statements that the reader keeps prepared: a page needs about ten kinds, lists of ids come in many lengths. */
export const KEPT_STATEMENTS = 500
