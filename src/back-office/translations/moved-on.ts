import type { PayloadRequest } from 'payload'

/** Types whose translations are followed. */
type Followed = 'pages' | 'posts' | 'menus' | 'layouts' | 'patterns'

export interface MovedOn {
  readonly type: Followed
  readonly id: string
  /** When its source was saved last. */
  readonly movedAt: string
}

interface MovedOnOfType {
  readonly translations: readonly MovedOn[]
  /** There are more documents than were looked at. */
  readonly isPartial: boolean
}

/**
 * Of so many documents of a type that have translations, saved last, the translations are looked at. Translations stand
 * among them: one may be made from another.
 */
const LOOKED_AT = 100
/** Translations of these that are read. */
const TRANSLATIONS = 200

/**
 * The translations whose source has another revision: nearly all that are behind, and a few that are not. Two queries,
 * however many documents there are: it is by a change of its source that a translation falls behind.
 */
export async function movedOn(req: PayloadRequest, type: Followed): Promise<MovedOnOfType> {
  const access = { req, overrideAccess: false, depth: 0, pagination: false } as const
  const saved = await req.payload.find({
    ...{ collection: type, ...access, limit: LOOKED_AT + 1, sort: '-updatedAt' },
    where: { translationGroup: { exists: true } },
    select: { revision: true, updatedAt: true },
  })
  const sources = new Map(saved.docs.slice(0, LOOKED_AT).map((source) => [source.id, source]))
  if (sources.size === 0) return { translations: [], isPartial: false }
  const { docs } = await req.payload.find({
    ...{ collection: type, ...access, draft: true, limit: TRANSLATIONS },
    where: { translatedFrom: { in: [...sources.keys()] } },
    select: { translatedFrom: true, translatedRevision: true },
  })
  const translations = docs.flatMap(({ id, translatedFrom, translatedRevision }): MovedOn[] => {
    const source = sources.get(translatedFrom ?? '')
    const isSame = source === undefined || source.revision === translatedRevision
    return isSame || !source.revision ? [] : [{ type, id, movedAt: source.updatedAt }]
  })
  return { translations, isPartial: saved.docs.length > LOOKED_AT || docs.length === TRANSLATIONS }
}
