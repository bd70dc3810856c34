import { APIError, type PayloadRequest } from 'payload'

const sentences = {
  en: 'A site keeps one administrator: make somebody else one first.',
  fr: 'Un site garde un administrateur : nommez-en d’abord un autre.',
}

/**
 * Lets an administrator go only when another one stays.
 *
 * The one who stays is written to, in the same transaction: two administrators who remove each other at
 * once would both see the other one staying; now one of the two transactions conflicts and fails
 * (MongoDB), or waits and sees what the first one did (SQLite).
 *
 * @throws APIError 409 `users.last-administrator`
 */
export async function keepAnAdministrator(req: PayloadRequest, leaving: string): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: leaving } }] },
    sort: 'id',
    limit: 1,
    pagination: false,
    req,
  })
  const staying = docs[0]
  if (staying === undefined) {
    const sentence = req.i18n.language === 'fr' ? sentences.fr : sentences.en
    throw new APIError(sentence, 409, { code: 'users.last-administrator' }, true)
  }
  await req.payload.db.updateOne({
    collection: 'users',
    id: staying.id,
    data: { updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}
