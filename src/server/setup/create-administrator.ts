import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { noteWish, type StarterWish } from '#content/seed/plant-starter.ts'
import type { Administrator } from './setup-order.ts'
import { hasUsers, isSetupToken, SETUP_KEY } from './setup-token.ts'

export interface Order {
  readonly account: Administrator
  readonly wish?: StarterWish | undefined
}

export type Outcome =
  | { readonly kind: 'created' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'invalid'; readonly message: string }

/**
 * Creates the first administrator and uses the token up, in one transaction. The row of the token is the lock:
 * of twenty requests at once one deletes it, the others find it gone. Where the database has no transactions,
 * deleting the row is still atomic, and it is put back when the user cannot be made.
 *
 * @param given.wish what becomes of the site: noted with the account, so that neither is without the other
 * @param now milliseconds since 1970
 */
export async function createAdministrator(
  payload: Payload,
  given: Order,
  now: number,
): Promise<Outcome> {
  if (!(await isSetupToken(payload, given.account.token, now))) return { kind: 'refused' }
  const stored = await payload.kv.get(SETUP_KEY)
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  try {
    const isCreated = await createOnce(payload, given, transactionID)
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
    return { kind: isCreated ? 'created' : 'refused' }
  } catch (error) {
    if (transactionID !== undefined) await payload.db.rollbackTransaction(transactionID)
    else if (stored !== null) await payload.kv.set(SETUP_KEY, stored)
    return invalidOrThrow(error)
  }
}

async function createOnce(
  payload: Payload,
  { account: { name, email, password }, wish }: Order,
  transactionID: string | number | undefined,
): Promise<boolean> {
  const base = transactionID === undefined ? {} : { transactionID }
  const req = await createLocalReq({ context: { trusted: { by: 'seed' } }, req: base }, payload)
  const isTaken = !(await takeToken(payload, req)) || (await hasUsers(payload, req))
  if (isTaken) return false
  const data = { name, email, password, role: 'administrator' as const }
  await payload.create({ collection: 'users', data, req, overrideAccess: true })
  if (wish !== undefined) await noteWish(payload, wish, req)
  return true
}

async function takeToken(payload: Payload, req: PayloadRequest): Promise<boolean> {
  const where = { key: { equals: SETUP_KEY } }
  const deleted: unknown = await payload.db.deleteOne({ collection: 'payload-kv', req, where })
  return deleted !== null && deleted !== undefined
}

/** What the collection says against the name, the address or the password is shown in the form. */
function invalidOrThrow(error: unknown): Outcome {
  if (error instanceof Error && error.name === 'ValidationError') {
    return { kind: 'invalid', message: firstSentence(error) }
  }
  throw error
}

const DETAILS = z.object({
  data: z.object({ errors: z.array(z.object({ message: z.string() })).min(1) }),
})

function firstSentence(error: Error): string {
  const details = DETAILS.safeParse(error)
  return details.data?.data.errors[0]?.message ?? error.message
}
