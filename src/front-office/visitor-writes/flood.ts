import { LRUCache } from 'lru-cache'
import { countingKey } from '#config/counting-key.ts'
import type { Payload } from 'payload'
import type { Site } from '#content/payload-types.ts'

/** WordPress's: one comment of a person in fifteen seconds. */
const PAUSE_SECONDS = 15
const MOST_SENDERS = 10_000
const LONGEST_PAUSE_MS = 3_600_000

/** When which address last sent a comment: in memory, so that none is kept for it. */
const lastSent = new LRUCache<string, number>({ max: MOST_SENDERS, ttl: LONGEST_PAUSE_MS })

interface SentBy {
  readonly email: string
  readonly ipAddress: string
  readonly now: Date
  readonly discussion: Site['discussion']
}

/** Whether this mail address, or this address of the network, sent a comment just before; if not, it has now. */
export async function isTooSoon(
  payload: Payload,
  { email, ipAddress, now, discussion }: SentBy,
): Promise<boolean> {
  const pause = (discussion?.pauseSeconds ?? PAUSE_SECONDS) * 1000
  if (pause === 0) return false
  const since = now.getTime() - pause
  const network = countingKey(ipAddress)
  if ((lastSent.get(network) ?? 0) > since) return true
  if (await hasWritten(payload, email, new Date(since))) return true
  if (network !== '') lastSent.set(network, now.getTime())
  return false
}

async function hasWritten(payload: Payload, email: string, since: Date): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: {
      and: [
        { authorEmail: { equals: email } },
        { createdAt: { greater_than: since.toISOString() } },
      ],
    },
  })
  return totalDocs > 0
}
