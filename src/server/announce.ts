import type { Payload } from 'payload'
import type { Env } from '#config/env.ts'
import { hasUsers, makeSetupToken } from './setup/setup-token.ts'

export interface Announcement {
  readonly env: Pick<Env, 'origin' | 'siteUrl' | 'offices'>
  readonly payload: Payload
  /** Where the process listens. */
  readonly address: string
  readonly say: (line: string) => void
}

/** Tells the person at the terminal where the site is, and how to become its administrator while nobody is. */
export async function announce({ env, payload, address, say }: Announcement): Promise<void> {
  say(`Front office  ${env.origin}/`)
  if (env.siteUrl !== undefined) say(`  listening on ${address}`)
  if (!env.offices.includes('back')) return
  say(`Back office   ${env.origin}/admin`)
  if (!(await hasUsers(payload))) say(await setupLinkText(payload, env.origin))
}

/** A new setup link with the sentence that goes with it. Links made before are no good any more. */
export async function setupLinkText(payload: Payload, origin: string): Promise<string> {
  const token = await makeSetupToken(payload, Date.now())
  return `Create the first administrator with this link (good once, for 24 hours):\n  ${origin}/setup?token=${token}`
}
