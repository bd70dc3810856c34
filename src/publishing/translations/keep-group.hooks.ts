import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { type DocumentValues, idOf, textOf, valuesOf } from '#publishing/document-values.ts'
import type { HookSet } from '#publishing/hook-set.ts'
import { settingsFor } from '#publishing/paths/path-settings.ts'
import { personOf } from '#publishing/permissions/roles.ts'
import { readTrusted } from '#publishing/trusted.ts'
import { groupMembers, languageOf } from './group-members.ts'
import { announcedTranslation, translationFacts } from './translation.ts'
import { languageTaken } from './translations.errors.ts'

/** The language of a document without one. */
export async function firstLanguage(req: PayloadRequest): Promise<string> {
  return (await settingsFor(req)).languages[0]?.code ?? 'en'
}

/** A copy of a document is no translation, and no form or body of a request moves one into a group. */
const keepFacts: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (personOf(req.user) === undefined || readTrusted(req) !== undefined) return data
  const facts =
    operation === 'create'
      ? announcedTranslation(req.context)
      : translationFacts(valuesOf(originalDoc))
  return { ...data, ...facts }
}

/** Only what may have made two of one language is looked into: a new one, another language, out of the trash. */
function mayCollide(data: DocumentValues, before: DocumentValues | undefined): boolean {
  if (before === undefined) return true
  const isOut = Boolean(before['deletedAt']) && !data['deletedAt']
  return isOut || textOf(data, 'language') !== textOf(before, 'language')
}

const oneEach =
  (type: CollectionSlug): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const before = operation === 'create' ? undefined : valuesOf(originalDoc)
    if (readTrusted(req) !== undefined || data['deletedAt'] || !mayCollide(data, before))
      return data
    await refuseSecond(req, type, { ...data, id: before?.['id'] ?? valuesOf(data)['id'] })
    return data
  }

/** @throws APIError (409) when another of the group is of the same language */
async function refuseSecond(
  req: PayloadRequest,
  type: CollectionSlug,
  document: DocumentValues,
): Promise<void> {
  const group = textOf(document, 'translationGroup')
  if (group === undefined) return
  const others = await groupMembers(req, { type, group, except: idOf(document['id']) })
  const first = await firstLanguage(req)
  const language = languageOf(document, first)
  const taken = others.find((other) => languageOf(other, first) === language)
  if (taken !== undefined) throw languageTaken(req, { language, title: textOf(taken, 'title') })
}

/**
 * Keeps groups of translations as they are: each language once, and nothing in or out but by `setTranslation`.
 * Imports and seeds say themselves what belongs together.
 */
export const keepGroup = (type: CollectionSlug): HookSet => ({
  beforeChange: [keepFacts, oneEach(type)],
})
