import type { Payload } from 'payload'
import type { Subscription } from '#content/payload-types.ts'

/** What somebody asked for below a page, with an address that may be another's. */
export interface Wish {
  readonly type: 'pages' | 'posts'
  readonly document: string
  readonly email: string
  readonly wants: 'answers' | 'all'
  readonly language: string
  readonly now: Date
}

const DAY_MS = 24 * 3_600_000
/** Mails that an address may get which never confirmed: nobody is to be flooded by our form. */
const MOST_UNCONFIRMED = 3

/**
 * Notes a wish. One that was confirmed for this page is widened without asking again.
 *
 * @returns what is to be confirmed by a mail; undefined when there is nothing to send
 */
export async function subscribe(payload: Payload, wish: Wish): Promise<Subscription | undefined> {
  const { type, document, wants, language, now } = wish
  const email = wish.email.toLowerCase()
  const { docs } = await payload.find({
    ...{ collection: 'subscriptions', where: { email: { equals: email } } },
    ...{ depth: 0, pagination: false },
  })
  const same = docs.find((one) => one.document === document && one.type === type)
  if (same) {
    if (wants === 'all' && same.wants !== 'all') await widen(payload, same.id)
    return undefined
  }
  const since = new Date(now.getTime() - DAY_MS).toISOString()
  const open = docs.filter((one) => !one.confirmedAt && one.createdAt > since)
  if (open.length >= MOST_UNCONFIRMED) return undefined
  return payload.create({
    collection: 'subscriptions',
    data: { email, type, document, wants, language },
    depth: 0,
  })
}

const widen = (payload: Payload, id: string) =>
  payload.update({ collection: 'subscriptions', id, data: { wants: 'all' }, depth: 0 })

/** The address said that it is its own. @returns false when there is no such wish any more */
export async function confirmSubscription(
  payload: Payload,
  id: string,
  now: Date,
): Promise<boolean> {
  const found = await find(payload, id)
  if (!found) return false
  if (!found.confirmedAt) {
    const confirmedAt = now.toISOString()
    await payload.update({ collection: 'subscriptions', id, data: { confirmedAt }, depth: 0 })
  }
  return true
}

/** Nothing is kept of whoever leaves. */
export async function leaveSubscription(payload: Payload, id: string): Promise<void> {
  if (await find(payload, id)) await payload.delete({ collection: 'subscriptions', id, depth: 0 })
}

const find = (payload: Payload, id: string) =>
  payload.findByID({ collection: 'subscriptions', id, depth: 0, disableErrors: true })

/** In which language the page was that it was asked for on. */
export const subscriptionLanguage = async (
  payload: Payload,
  id: string,
): Promise<string | undefined> => (await find(payload, id))?.language
