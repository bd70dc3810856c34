import type { Payload } from 'payload'

const KEPT_MS = 7 * 24 * 3_600_000

/** Addresses that nobody said are theirs: after a week none of them is kept. Nor is a wish for more than was agreed to. */
export async function forgetUnconfirmed(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString()
  await payload.db.deleteMany({
    collection: 'subscriptions',
    where: { and: [{ confirmedAt: { exists: false } }, { createdAt: { less_than: before } }] },
  })
  await payload.db.updateMany({
    collection: 'subscriptions',
    where: { and: [{ wants: { equals: 'asked-for-all' } }, { updatedAt: { less_than: before } }] },
    data: { wants: 'answers' },
    returning: false,
  })
}
