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

/** What a mail asks an address: whether it wants to be told at all, or of everything instead of answers alone. */
export interface AskedWish extends Subscription {
  readonly act: 'confirm' | 'widen'
}

/** Told of answers, and asked whether of everything: whoever types an address need not own it. */
const ASKED_FOR_ALL = 'asked-for-all'

/**
 * Notes a wish. One for this page stays as it is until its address agrees to be told of more.
 *
 * @returns what is to be confirmed by a mail; undefined when there is nothing to send
 */
export async function subscribe(payload: Payload, wish: Wish): Promise<AskedWish | undefined> {
  const { type, document, wants, language, now } = wish
  const email = wish.email.toLowerCase()
  const { docs } = await payload.find({
    ...{ collection: 'subscriptions', where: { email: { equals: email } } },
    ...{ depth: 0, pagination: false },
  })
  const same = docs.find((one) => one.document === document && one.type === type)
  if (same && !(wants === 'all' && same.wants === 'answers')) return undefined
  const since = new Date(now.getTime() - DAY_MS).toISOString()
  const asked = docs.reduce((sum, one) => sum + mailsSince(one, since), 0)
  if (asked >= MOST_UNCONFIRMED) return undefined
  if (same) return { ...(await change(payload, same.id, { wants: ASKED_FOR_ALL })), act: 'widen' }
  const data = { email, type, document, wants, language }
  return {
    ...(await payload.create({ collection: 'subscriptions', data, depth: 0 })),
    act: 'confirm',
  }
}

/** How many mails asked for the confirmation of a wish. */
const mailsSince = (
  { confirmedAt, createdAt, updatedAt, wants }: Subscription,
  since: string,
): number => {
  const first = !confirmedAt && createdAt > since
  const wider = wants === ASKED_FOR_ALL && updatedAt > since
  return Number(first) + Number(wider)
}

const change = (payload: Payload, id: string, data: Partial<Subscription>) =>
  payload.update({ collection: 'subscriptions', id, data, depth: 0 })

/** The address said that it is its own. @returns false when there is no such wish any more */
export async function confirmSubscription(
  payload: Payload,
  id: string,
  now: Date,
): Promise<boolean> {
  const found = await find(payload, id)
  if (!found) return false
  if (!found.confirmedAt) await change(payload, id, { confirmedAt: now.toISOString() })
  return true
}

/** The address agreed to be told of everything. @returns false when it is not asked for any more */
export async function widenSubscription(payload: Payload, id: string, now: Date): Promise<boolean> {
  const found = await find(payload, id)
  if (!found || found.wants === 'answers') return false
  if (found.wants === ASKED_FOR_ALL)
    await change(payload, id, {
      wants: 'all',
      confirmedAt: found.confirmedAt ?? now.toISOString(),
    })
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
