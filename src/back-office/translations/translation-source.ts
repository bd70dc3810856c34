import type { PayloadRequest } from 'payload'
import { idOf } from '#publishing/document-values.ts'
import { groupMembers, languageOf } from '#publishing/translations/group-members.ts'
import { firstLanguage } from '#publishing/translations/keep-group.hooks.ts'
import { translationFacts } from '#publishing/translations/translation.ts'
import { findTarget, type TranslationTarget } from './translation-target.ts'

/**
 * What a document is the translation of: what it was made from, else the document of its group that others were made
 * from, else that of the site's first language.
 *
 * @returns undefined for an original, and where the person may not read the source
 */
export async function sourceOf(
  req: PayloadRequest,
  target: TranslationTarget,
): Promise<TranslationTarget | undefined> {
  const { translationGroup: group, translatedFrom } = target.facts
  if (group === null) return undefined
  const { type } = target
  const members = await groupMembers(req, { type, group, except: target.id })
  const made = members.find((member) => idOf(member['id']) === translatedFrom)
  const from = made ?? (await presumedSource(req, target, members))
  const id = idOf(from?.['id'])
  return id === undefined ? undefined : findTarget(req, { type, id })
}

async function presumedSource(
  req: PayloadRequest,
  { id, newest }: TranslationTarget,
  members: Awaited<ReturnType<typeof groupMembers>>,
) {
  const named = new Set(members.map((member) => translationFacts(member).translatedFrom))
  if (named.has(id)) return undefined
  const first = await firstLanguage(req)
  if (
    languageOf(newest, first) === first &&
    !members.some((one) => named.has(idOf(one['id']) ?? ''))
  )
    return undefined
  return (
    members.find((member) => named.has(idOf(member['id']) ?? '')) ??
    members.find((member) => languageOf(member, first) === first)
  )
}
