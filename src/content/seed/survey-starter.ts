import type { Payload } from 'payload'
import { goingOf } from './clear-starter.ts'
import { plainIds } from './plain-ids.ts'
import { isSeedId } from './seed-id.ts'

const TYPES = ['pages', 'posts', 'media', 'categories', 'tags', 'comments'] as const
export type StarterType = (typeof TYPES)[number]

export interface StarterSurvey {
  /** How many of each type a removal would take; those without any are left out. */
  readonly going: readonly { readonly type: StarterType; readonly count: number }[]
  /** What it would leave, since somebody changed or uses it. */
  readonly staying: readonly {
    readonly type: StarterType
    readonly id: string
    readonly title: string
  }[]
}

/** What is left of a starter site, and what would become of it. */
export async function surveyStarter(payload: Payload): Promise<StarterSurvey> {
  const plain = plainIds()
  const goes = await goingOf(payload, { except: plain })
  const going: { type: StarterType; count: number }[] = []
  const staying: { type: StarterType; id: string; title: string }[] = []
  for (const type of TYPES) {
    const documents = (await documentsOf(payload, type)).filter(({ id }) => !plain.has(id))
    const count = documents.filter(({ id }) => goes(id)).length
    if (count > 0) going.push({ type, count })
    staying.push(...documents.filter(({ id }) => !goes(id)).map((one) => ({ type, ...one })))
  }
  return { going, staying }
}

interface Named {
  readonly id: string
  readonly title: string
}

async function documentsOf(payload: Payload, collection: StarterType): Promise<Named[]> {
  const { docs } = await payload.find({
    ...{ collection, depth: 0, pagination: false, draft: true },
    select: { title: true, filename: true, authorName: true },
  })
  return docs.filter(({ id }) => isSeedId(id)).map((one) => ({ id: one.id, title: titleOf(one) }))
}

function titleOf(document: object): string {
  const named = new Map<string, unknown>(Object.entries(document))
  const title = named.get('title') ?? named.get('filename') ?? named.get('authorName')
  return typeof title === 'string' ? title : ''
}
