import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { textOf } from '#publishing/document-values.ts'
import { settingsFor } from '#publishing/paths/path-settings.ts'
import { languageOf } from '#publishing/translations/group-members.ts'
import { signedIn } from '../view-frame/signed-in.ts'
import { ViewFrame } from '../view-frame/view-frame.tsx'
import { alignParts } from './compare-parts.ts'
import { CompareHead } from './compare-head.tsx'
import { CompareRows } from './compare-rows.tsx'
import { partLabels } from './part-labels.ts'
import { partsOf, sourceChanges } from './source-changes.ts'
import { sourceOf } from './translation-source.ts'
import { findTarget, revisionShown, type TranslationTarget } from './translation-target.ts'
import { say } from './translations-words.ts'
import './compare.css'

/** `/admin/translations/<type>/<id>` */
const address = z.tuple([z.literal('translations'), z.string(), z.string()])

/** A translation beside its original, with what was written there since. */
export const CompareView = async (view: AdminViewServerProps) => {
  signedIn(view)
  const { req } = view.initPageResult
  const [, type, id] = address.catch(['translations', '', '']).parse(view.params?.['segments'])
  const translation = await findTarget(req, { type, id })
  if (translation === undefined) notFound()
  const title = textOf(translation.newest, 'title') ?? say(req.i18n.language, 'untitled')
  const nav = [
    { label: title, url: `/collections/${type}/${id}` },
    { label: say(req.i18n.language, 'viewTitle') },
  ]
  return (
    <ViewFrame className="coulisse-compare" nav={nav} title={title} view={view}>
      <Comparison req={req} translation={translation} />
    </ViewFrame>
  )
}

interface ComparisonProps {
  req: PayloadRequest
  translation: TranslationTarget
}

const Comparison = async ({ req, translation }: ComparisonProps) => {
  const { language } = req.i18n
  const source = await sourceOf(req, translation)
  if (source === undefined)
    return <p className="coulisse-compare__note">{say(language, 'noSource')}</p>
  const { languages } = await settingsFor(req)
  const first = languages[0]?.code ?? 'en'
  const codes = {
    source: languageOf(source.newest, first),
    translation: languageOf(translation.newest, first),
  }
  const { parts, state } = await sourceChanges(req, translation, source)
  const rows = alignParts(parts, partsOf(req, translation, translation.newest))
  return (
    <>
      <CompareHead
        codes={codes}
        mayUpdate={translation.mayUpdate}
        sourceId={source.id}
        sourceRevision={revisionShown(source)}
        state={state}
        translationId={translation.id}
        type={translation.type}
      />
      <CompareRows
        codes={codes}
        formHref={
          translation.mayUpdate
            ? `/admin/collections/${translation.type}/${translation.id}`
            : undefined
        }
        labels={partLabels(req, translation.type)}
        language={language}
        rows={rows}
      />
    </>
  )
}
