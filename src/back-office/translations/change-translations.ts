import type { PayloadRequest } from 'payload'
import { newId } from '#config/new-id.ts'
import { valuesOf } from '#publishing/document-values.ts'
import { settingsFor } from '#publishing/paths/path-settings.ts'
import { groupMembers, languageOf } from '#publishing/translations/group-members.ts'
import { setTranslation } from '#publishing/translations/set-translation.ts'
import { NO_TRANSLATION, type TranslationFacts } from '#publishing/translations/translation.ts'
import {
  hasTranslations,
  isNoTranslation,
  languageTaken,
  noSuchLanguage,
  sourceMovedOn,
} from '#publishing/translations/translations.errors.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { pinRevision } from '#publishing/versions/pin-revision.ts'
import { copyForTranslation } from './copy-document.ts'
import { referredTranslations } from './referred-translations.ts'
import { sourceOf } from './translation-source.ts'
import {
  readTarget,
  revisionShown,
  targetToChange,
  type TranslationTarget,
} from './translation-target.ts'

/** The group of a document, made now where there is none; what joins it is a translation of this. */
async function openGroup(
  req: PayloadRequest,
  source: TranslationTarget,
): Promise<TranslationFacts> {
  const { type, id, facts } = source
  const translationGroup = facts.translationGroup ?? newId()
  if (facts.translationGroup === null) await setTranslation(req, { type, id }, { translationGroup })
  return {
    translationGroup,
    translatedFrom: id,
    translatedRevision: await keptRevision(req, source),
  }
}

/** Autosaves are written over; a state that a translation was made from is not. */
async function keptRevision(
  req: PayloadRequest,
  source: TranslationTarget,
): Promise<string | null> {
  const revision = revisionShown(source)
  if (revision !== null) await pinRevision(req, { type: source.type, id: source.id, revision })
  return revision
}

async function refuseTaken(req: PayloadRequest, source: TranslationTarget, language: string) {
  const { languages } = await settingsFor(req)
  if (!languages.some(({ code }) => code === language)) throw noSuchLanguage(req)
  const first = languages[0]?.code ?? language
  const { translationGroup: group } = source.facts
  const members = group === null ? [] : await groupMembers(req, { type: source.type, group })
  const taken = [...members, source.newest].find((one) => languageOf(one, first) === language)
  if (taken !== undefined)
    throw languageTaken(req, { language, title: String(taken['title'] ?? '') })
}

/**
 * Makes a draft in another language from what visitors see of a document, or from its newest draft where they see
 * nothing. Types without drafts get the copy at once.
 *
 * @returns its id
 */
export const translateInto = (
  req: PayloadRequest,
  asked: TranslationTarget,
  language: string,
): Promise<string> =>
  inTransaction(req, async () => {
    // What was read before may have joined a group since: two translations begun at once would open two.
    const source = await readTarget(req, asked)
    await refuseTaken(req, source, language)
    const { type, shown } = source
    const translated = await referredTranslations(req, { type, content: shown, language })
    const fields = req.payload.collections[type].config.flattenedFields
    const content = copyForTranslation(shown, { fields, translated })
    req.context['translation'] = await openGroup(req, source)
    const made: unknown = await req.payload.create({
      ...{ collection: type, req, overrideAccess: false, depth: 0, draft: true },
      data: { ...content, language },
    })
    return String(valuesOf(made)['id'])
  })

/** Says of a document that was there before that it is the translation of another. */
export const linkTranslation = (
  req: PayloadRequest,
  asked: { readonly source: TranslationTarget; readonly other: TranslationTarget },
): Promise<void> =>
  inTransaction(req, async () => {
    const source = await targetToChange(req, asked.source)
    const other = await targetToChange(req, asked.other)
    const { languages } = await settingsFor(req)
    const first = languages[0]?.code ?? 'en'
    const { translationGroup: group } = other.facts
    const others = group === null ? [] : await groupMembers(req, { type: other.type, group })
    if (others.length > 1 || other.id === source.id) throw hasTranslations(req)
    await refuseTaken(req, source, languageOf(other.newest, first))
    const facts = await openGroup(req, source)
    await setTranslation(req, { type: other.type, id: other.id }, facts)
  })

/** Takes a document out of its group; the others stay together. */
export const unlinkTranslation = (req: PayloadRequest, { type, id }: TranslationTarget) =>
  setTranslation(req, { type, id }, NO_TRANSLATION)

/**
 * The translation says now what its source says: changes of that are counted from here.
 *
 * @param seen the revision of the source that the person compared with; null for types without revisions
 * @throws APIError (409) when the source is not there or says something else by now
 */
export const markUpToDate = (
  req: PayloadRequest,
  asked: TranslationTarget,
  seen: string | null,
): Promise<void> =>
  inTransaction(req, async () => {
    const target = await targetToChange(req, asked)
    const source = await sourceOf(req, target)
    if (source === undefined) throw isNoTranslation(req)
    if (revisionShown(source) !== seen) throw sourceMovedOn(req)
    const { type, id } = target
    const translatedRevision = await keptRevision(req, source)
    await setTranslation(req, { type, id }, { translatedFrom: source.id, translatedRevision })
  })
