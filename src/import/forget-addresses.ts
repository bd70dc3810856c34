import type { CollectionSlug, PayloadRequest } from 'payload'

/** The addresses of what was never meant to stay do not answer 410 for ever: they are as if they had never been. */
export async function forgetAddresses(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
): Promise<void> {
  const where = { and: [{ targetType: { equals: collection } }, { targetId: { in: [...ids] } }] }
  await req.payload.db.deleteMany({ collection: 'paths', req, where })
}
