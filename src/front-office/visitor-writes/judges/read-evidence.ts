import type { Payload } from 'payload'
import { readWordCounts } from '#content/learned-spam/learned-spam.ts'
import type { Site } from '#content/payload-types.ts'
import type { Evidence } from './judge.ts'
import { entriesOf } from './lists.judge.ts'
import { SHORTEST_REPEATED } from './repeated.judge.ts'

const WEEK_MS = 7 * 24 * 3_600_000
/** WordPress's default is two links or more; here more than two. */
const MOST_LINKS = 2

interface Asked {
  readonly text: string
  readonly document: string
  readonly discussion: Site['discussion']
  readonly now: Date
}

/** Gathers what the judges know beside the comment and its form. */
export async function readEvidence(
  payload: Payload,
  { text, document, discussion, now }: Asked,
): Promise<Omit<Evidence, 'form'>> {
  const [learned, repeats] = await Promise.all([
    readWordCounts(payload),
    text.length < SHORTEST_REPEATED ? 0 : countRepeats(payload, { text, document, now }),
  ])
  return {
    ...{ learned, repeats, mostLinks: discussion?.mostLinks ?? MOST_LINKS },
    holdList: entriesOf(discussion?.holdList),
    blockList: entriesOf(discussion?.blockList),
  }
}

async function countRepeats(
  payload: Payload,
  { text, document, now }: Omit<Asked, 'discussion'>,
): Promise<number> {
  const since = new Date(now.getTime() - WEEK_MS).toISOString()
  const { docs } = await payload.find({
    collection: 'comments',
    where: {
      and: [{ text: { equals: text } }, { createdAt: { greater_than: since } }],
    },
    ...{ select: { document: true }, limit: 10, depth: 0, pagination: false },
  })
  // Which of two types it stands on, no `where` leaves out on every engine.
  const places = docs.map(({ document: { value } }) =>
    typeof value === 'string' ? value : value.id,
  )
  return new Set(places.filter((id) => id !== document)).size
}
