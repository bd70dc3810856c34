import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { textOf } from '#publishing/document-values.ts'
import { isBehind } from './source-changes.ts'
import { sourceOf } from './translation-source.ts'
import { findTarget } from './translation-target.ts'

export interface BehindTranslation {
  readonly title: string
  readonly language: string
  /** Beside its original. */
  readonly href: string
}

/** Types whose documents have revisions, by which one sees what is new. */
const TYPES = ['pages', 'posts', 'menus', 'layouts', 'patterns'] as const
type Followed = (typeof TYPES)[number]

const SHOWN = 6
/** Of so many translations of a type, edited last, the originals are looked at. */
const LOOKED_AT = 500

/** The translations that this person may bring up to date and whose originals say something else by now, at most six. */
export async function findBehind(
  payload: BasePayload,
  user: PayloadRequest['user'] | undefined,
): Promise<BehindTranslation[]> {
  if (!user) return []
  const req = await createLocalReq({ user }, payload)
  const found: BehindTranslation[] = []
  for (const type of TYPES.filter((one) => permissions.may(user, 'update', one)))
    for (const id of await movedOn(req, type)) {
      const behind = found.length < SHOWN ? await behindOne(req, type, id) : undefined
      if (behind !== undefined) found.push(behind)
    }
  return found
}

/** The translations whose source has another revision: nearly all that are behind, and a few that are not. */
async function movedOn(req: PayloadRequest, collection: Followed): Promise<string[]> {
  const access = { req, overrideAccess: false, depth: 0, pagination: false } as const
  const { docs } = await req.payload.find({
    ...{ collection, ...access, draft: true, limit: LOOKED_AT, sort: '-updatedAt' },
    where: { translatedFrom: { exists: true } },
    select: { translatedFrom: true, translatedRevision: true },
  })
  const ids = docs.flatMap(({ translatedFrom }) => translatedFrom ?? [])
  if (ids.length === 0) return []
  const sources = await req.payload.find({
    ...{ collection, ...access, limit: 0, where: { id: { in: ids } } },
    select: { revision: true },
  })
  const revisions = new Map(sources.docs.map(({ id, revision }) => [id, revision ?? undefined]))
  return docs
    .filter(({ translatedFrom, translatedRevision }) => {
      const revision = revisions.get(translatedFrom ?? '')
      return revision !== undefined && revision !== translatedRevision
    })
    .map(({ id }) => id)
}

async function behindOne(
  req: PayloadRequest,
  type: Followed,
  id: string,
): Promise<BehindTranslation | undefined> {
  const target = await findTarget(req, { type, id })
  const source = target?.mayUpdate === true ? await sourceOf(req, target) : undefined
  if (target === undefined || source === undefined) return undefined
  if (!(await isBehind(req, target, source))) return undefined
  const title = textOf(target.newest, 'title') ?? ''
  const language = textOf(target.newest, 'language') ?? ''
  return { title, language, href: `/admin/translations/${type}/${id}` }
}
