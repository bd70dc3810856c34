import { createHash } from 'node:crypto'

/** The time in the ids of the starter site, 1 January 2026: they sort before all that is written later. */
const epoch = '019b7671-9400'

/**
 * An id that is the same whenever the starter site is seeded, in the shape of a UUIDv7 (RFC 9562), so that
 * seeding again after an interruption completes instead of doubling.
 */
export const seedId = (name: string): string => {
  const hash = createHash('sha256').update(`coulisse starter: ${name}`).digest('hex')
  return `${epoch}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

/** Whether a document belongs to the starter site. */
export const isSeedId = (id: string): boolean => id.startsWith(`${epoch}-7`)
