import type { PayloadRequest } from 'payload'
import { type DocumentValues } from '#publishing/document-values.ts'
import { blockFieldsOf } from '#publishing/references/track-references.ts'
import { findRevision } from '#publishing/versions/find-revision.ts'
import { compareParts, type ComparedPart } from './compare-parts.ts'
import { readableParts, type ReadablePart } from './readable-parts.ts'
import { revisionShown, type TranslationTarget } from './translation-target.ts'

export const partsOf = (
  req: PayloadRequest,
  { type }: Pick<TranslationTarget, 'type'>,
  document: DocumentValues,
): ReadablePart[] => {
  const { flattenedFields: fields } = req.payload.collections[type].config
  return readableParts(document, { fields, blockFields: blockFieldsOf(req.payload) })
}

export interface SourceChanges {
  /** The source as it is now. */
  readonly parts: readonly ComparedPart[]
  /** `unknown`: the state that the translation was made from is not kept, or was never said. */
  readonly state: 'same' | 'changed' | 'unknown'
}

/** What changed in a source since the translation was made from it, or was last said to be up to date. */
export async function sourceChanges(
  req: PayloadRequest,
  translation: TranslationTarget,
  source: TranslationTarget,
): Promise<SourceChanges> {
  const now = partsOf(req, source, source.shown)
  const then = await partsThen(req, translation, source)
  const parts = compareParts(then ?? now, now)
  if (then === undefined) return { parts, state: 'unknown' }
  return { parts, state: parts.some(({ change }) => change !== 'none') ? 'changed' : 'same' }
}

async function partsThen(
  req: PayloadRequest,
  { facts }: TranslationTarget,
  source: TranslationTarget,
): Promise<ReadablePart[] | undefined> {
  const { translatedFrom, translatedRevision: revision } = facts
  if (translatedFrom !== source.id || revision === null) return undefined
  if (revision === revisionShown(source)) return partsOf(req, source, source.shown)
  const row = await findRevision(req, { type: source.type, id: source.id, revision })
  return row && partsOf(req, source, row.version)
}

/** Whether the source says something else than when the translation was made. */
export async function isBehind(
  req: PayloadRequest,
  translation: TranslationTarget,
  source: TranslationTarget,
): Promise<boolean> {
  const { translatedFrom, translatedRevision } = translation.facts
  if (translatedFrom !== source.id || translatedRevision === revisionShown(source)) return false
  return (await sourceChanges(req, translation, source)).state === 'changed'
}
