import type { Payload } from 'payload'

const DAY_MS = 24 * 3_600_000

/** Removes the IP addresses of comments that are older than the site wants to know them. */
export async function forgetAddresses(payload: Payload, now: Date): Promise<void> {
  const { discussion } = await payload.findGlobal({ slug: 'site', depth: 0 })
  const days = discussion?.keepAddressesForDays ?? KEPT_DAYS
  const before = new Date(now.getTime() - days * DAY_MS).toISOString()
  // Below Payload: no page shows it, so none is made anew, and no hook runs.
  await payload.db.updateMany({
    collection: 'comments',
    where: { and: [{ ipAddress: { exists: true } }, { createdAt: { less_than: before } }] },
    data: { ipAddress: null },
    returning: false,
  })
}

/** Where the site says nothing else. */
export const KEPT_DAYS = 30
