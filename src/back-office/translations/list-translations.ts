import type { PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import { idOf, textOf } from '#publishing/document-values.ts'
import { settingsFor } from '#publishing/paths/path-settings.ts'
import { groupMembers, languageOf } from '#publishing/translations/group-members.ts'
import { isBehind } from './source-changes.ts'
import { sourceOf } from './translation-source.ts'
import { findTarget, type TranslationTarget } from './translation-target.ts'
import type { LanguageState, TranslationsOfDocument } from './translation-view.ts'

/** The languages of the site, and what there is of a document in each. */
export async function listTranslations(
  req: PayloadRequest,
  target: TranslationTarget,
): Promise<TranslationsOfDocument> {
  const { languages } = await settingsFor(req)
  const first = languages[0]?.code ?? 'en'
  const { type, id, facts } = target
  const group = facts.translationGroup
  const others = group === null ? [] : await groupMembers(req, { type, group, except: id })
  const own = languageOf(target.newest, first)
  const isAlone = others.length === 0
  const states = languages.map(({ code }) => {
    if (code === own) return stateOf(req, target, { code, isThis: true, isAlone })
    const other = others.find((one) => languageOf(one, first) === code)
    return other === undefined
      ? Promise.resolve(without(code, 'none'))
      : otherState(req, { type, id: idOf(other['id']) ?? '' }, code)
  })
  return {
    languages: await Promise.all(states),
    mayCreate: permissions.may(req.user, 'create', type),
  }
}

const without = (code: string, state: 'none' | 'hidden'): LanguageState => ({
  ...{ code, state, isThis: false, isOriginal: false, isBehind: false, mayUpdate: false },
})

async function otherState(
  req: PayloadRequest,
  named: { type: string; id: string },
  code: string,
): Promise<LanguageState> {
  const other = await findTarget(req, named)
  return other === undefined
    ? without(code, 'hidden')
    : stateOf(req, other, { code, isThis: false, isAlone: false })
}

async function stateOf(
  req: PayloadRequest,
  target: TranslationTarget,
  { code, isThis, isAlone }: { code: string; isThis: boolean; isAlone: boolean },
): Promise<LanguageState> {
  const source = await sourceOf(req, target)
  const { id, newest, isPublished, mayUpdate } = target
  return {
    ...{ code, id, isThis, mayUpdate, state: isPublished ? 'published' : 'draft' },
    title: textOf(newest, 'title') ?? '',
    isOriginal: source === undefined && !isAlone,
    isBehind: source !== undefined && (await isBehind(req, target, source)),
  }
}
