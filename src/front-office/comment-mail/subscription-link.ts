import { createHmac } from 'node:crypto'
import { equalTexts } from '#config/equal-texts.ts'

/** What a link in a mail is for; a link for one thing does no other. */
export type SubscriptionAct = 'confirm' | 'widen' | 'leave'

const SIGNS = 32

const signed = (act: SubscriptionAct, id: string, secret: string): string =>
  createHmac('sha256', secret).update(`subscription\n${act}\n${id}`).digest('hex').slice(0, SIGNS)

/** Where a reader confirms or leaves; whoever reads the mail may, and nobody else. */
export function subscriptionLink(
  { origin, secret }: { origin: string; secret: string },
  act: SubscriptionAct,
  id: string,
): string {
  const query = new URLSearchParams({ act, id, token: signed(act, id, secret) })
  return `${origin}/comments/subscription?${query.toString()}`
}

export const isSigned = (
  { act, id, token }: { act: SubscriptionAct; id: string; token: string },
  secret: string,
): boolean => equalTexts(token, signed(act, id, secret))
