import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { textOf } from '#publishing/document-values.ts'
import { type MovedOn, movedOn } from './moved-on.ts'
import { isBehind } from './source-changes.ts'
import { sourceOf } from './translation-source.ts'
import { findTarget } from './translation-target.ts'

export interface BehindTranslation {
  readonly title: string
  readonly language: string
  /** Beside its original. */
  readonly href: string
}

export interface BehindTranslations {
  readonly shown: readonly BehindTranslation[]
  /** Not everything was looked at. */
  readonly mayBeMore: boolean
}

/** Types whose documents have revisions, by which one sees what is new. */
const TYPES = ['pages', 'posts', 'menus', 'layouts', 'patterns'] as const

const SHOWN = 6
/** Texts of so many are compared: one that moved on and says the same is rare. */
const COMPARED = 24

/**
 * The translations that this person may bring up to date and whose originals say something else by now, at most six;
 * those whose originals changed last come first.
 */
export async function findBehind(
  payload: BasePayload,
  user: PayloadRequest['user'] | undefined,
): Promise<BehindTranslations> {
  if (!user) return { shown: [], mayBeMore: false }
  const req = await createLocalReq({ user }, payload)
  const types = TYPES.filter((type) => permissions.may(user, 'update', type))
  const found = await Promise.all(types.map((type) => movedOn(req, type)))
  const candidates = found
    .flatMap(({ translations }) => translations)
    .sort((a, b) => (a.movedAt < b.movedAt ? 1 : -1))
  const { shown, isWhole } = await compareInTurn(req, candidates)
  return { shown, mayBeMore: !isWhole || found.some(({ isPartial }) => isPartial) }
}

/** As many at once as are shown, until enough are found or enough were looked at. */
async function compareInTurn(req: PayloadRequest, candidates: readonly MovedOn[]) {
  const shown: BehindTranslation[] = []
  let at = 0
  while (shown.length < SHOWN && at < Math.min(candidates.length, COMPARED)) {
    const next = candidates.slice(at, at + SHOWN)
    const compared = await Promise.all(next.map((one) => behindOne(req, one)))
    shown.push(...compared.filter((one) => one !== undefined))
    at += next.length
  }
  const isWhole = at >= candidates.length && shown.length <= SHOWN
  return { shown: shown.slice(0, SHOWN), isWhole }
}

async function behindOne(
  req: PayloadRequest,
  { type, id }: MovedOn,
): Promise<BehindTranslation | undefined> {
  const target = await findTarget(req, { type, id })
  const source = target?.mayUpdate === true ? await sourceOf(req, target) : undefined
  if (target === undefined || source === undefined) return undefined
  if (!(await isBehind(req, target, source))) return undefined
  const title = textOf(target.newest, 'title') ?? ''
  const language = textOf(target.newest, 'language') ?? ''
  return { title, language, href: `/admin/translations/${type}/${id}` }
}
