import * as baseline from './20261124_041308_baseline.ts'

/** Every migration of the SQLite schema, oldest first. A released one is never changed. */
export const migrations = [
  { name: '20261124_041308_baseline', up: baseline.up, down: baseline.down },
]
