import { timingSafeEqual } from 'node:crypto'

/** Compares a secret with what somebody sent, in a time that tells nothing of it; of any length, in any letters. */
export function equalTexts(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
