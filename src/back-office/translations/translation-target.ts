import type { PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { type DocumentValues, textOf } from '#publishing/document-values.ts'
import { readStoredState, type StoredState } from '#publishing/permissions/stored-state.ts'
import { mayNotTranslate, noSuchTranslation } from '#publishing/translations/translations.errors.ts'
import { type TranslationFacts, translationFacts } from '#publishing/translations/translation.ts'
import { isTranslatable, type TranslatableType } from './referred-translations.ts'

export interface TranslationTarget {
  readonly type: TranslatableType
  readonly id: string
  /** What visitors see, if they see it; else the newest draft. */
  readonly shown: DocumentValues
  /** The newest state, a draft or not. */
  readonly newest: DocumentValues
  readonly isPublished: boolean
  readonly facts: TranslationFacts
  readonly mayUpdate: boolean
}

interface Named {
  readonly type: string
  readonly id: string
}

/**
 * A document of which translations are asked, as the person may read it.
 *
 * @returns undefined for what is not there, in the trash, or not theirs to read
 */
export async function findTarget(
  req: PayloadRequest,
  { type, id }: Named,
): Promise<TranslationTarget | undefined> {
  if (!isTranslatable(type) || id === '') return undefined
  const versioned = permissions.ruleOf(type).versioned
  const stored = await readStoredState({ req, collection: type, id, versioned })
  if (stored === undefined || stored.row['deletedAt']) return undefined
  const state = { ...stored.latest, _status: stored.row['_status'] }
  if (!permissions.may(req.user, 'read', type, state)) return undefined
  return {
    ...{ type, id, ...statesOf(stored, versioned) },
    facts: translationFacts(stored.row),
    mayUpdate: permissions.may(req.user, 'update', type, state),
  }
}

function statesOf({ row, latest }: StoredState, versioned: boolean) {
  const isPublished = !versioned || row['_status'] === 'published'
  return { isPublished, newest: latest, shown: isPublished ? row : latest }
}

/** Whether it can be opened all the same: what is public shows in the lists of who writes for the site. */
export async function isPublicHere(req: PayloadRequest, { type, id }: Named): Promise<boolean> {
  if (!isTranslatable(type)) return false
  const { totalDocs } = await req.payload.count({
    ...{ collection: type, where: { id: { equals: id } }, overrideAccess: false, req },
  })
  return totalDocs > 0
}

/** @throws APIError (404) */
export async function readTarget(req: PayloadRequest, named: Named): Promise<TranslationTarget> {
  const target = await findTarget(req, named)
  if (target === undefined) throw noSuchTranslation(req)
  return target
}

/** @throws APIError (403, 404) */
export async function targetToChange(
  req: PayloadRequest,
  named: Named,
): Promise<TranslationTarget> {
  const target = await readTarget(req, named)
  if (!target.mayUpdate) throw mayNotTranslate(req)
  return target
}

/** Our own id of the state that a translation follows; types without versions have none. */
export const revisionShown = ({ shown }: TranslationTarget): string | null =>
  textOf(shown, 'revision') ?? null
