/**
 * How a process that does an import is started (docs/decisions/0080). Plain JavaScript: the command reads it before it
 * can read TypeScript.
 *
 * Garbage is collected whenever the heap has grown by a fifth, not once it has doubled: what an import holds grows with
 * the number of items, and the rest of a large machine is not its own. No upper limit: one huge text needs what it needs.
 */
export const THRIFT = [
  '--heap-growing-percent=20',
  '--max-semi-space-size=4',
  '--optimize-for-size',
]

/** What the database driver asks for and gives back in pieces stays in one heap (glibc; others do not read it). */
export const THRIFTY_ENVIRONMENT = { MALLOC_ARENA_MAX: '1' }
