'use client'

import { Button, ShimmerEffect, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useId } from 'react'
import { LanguageItem } from './language-item.tsx'
import { LinkTranslation } from './link-translation.tsx'
import { TakeOut } from './take-out.tsx'
import { say } from './translations-words.ts'
import type { TranslationsOfDocument } from './translation-view.ts'
import { useArrival } from './use-arrival.ts'
import { type Changed, type Translations, useTranslations } from './use-translations.ts'
import './translations.css'

const textIn = (data: Record<string, unknown> | undefined, name: string): string => {
  const value = data?.[name]
  return typeof value === 'string' ? value : ''
}

/** The languages of the site, what there is of the document in each, and the way to one more. */
export const TranslationsPanel = () => {
  const { collectionSlug: type, data, id, isTrashed } = useDocumentInfo()
  const document = type && id && !isTrashed ? { type, id: String(id) } : undefined
  const translations = useTranslations(
    document,
    `${textIn(data, '_status')} ${textIn(data, 'language')}`,
  )
  useArrival()
  const headingId = useId()
  const { language } = useTranslation().i18n
  const { loaded } = translations
  // A site of one language has nothing to translate into.
  const isOne = loaded.state === 'ready' && loaded.found.languages.length < 2
  if (document === undefined || isOne) return undefined
  return (
    <section aria-labelledby={headingId} className="coulisse-translations">
      <h3 className="coulisse-translations__heading" id={headingId}>
        {say(language, 'heading')}
      </h3>
      {loaded.state === 'ready' ? (
        <Content document={document} found={loaded.found} translations={translations} />
      ) : (
        <Waiting isFailed={loaded.state === 'failed'} reload={translations.reload} />
      )}
    </section>
  )
}

const Waiting = ({ isFailed, reload }: { isFailed: boolean; reload: () => void }) => {
  const { language } = useTranslation().i18n
  if (!isFailed) return <ShimmerEffect height={40} />
  return (
    <div role="alert">
      <p className="coulisse-translations__hint">{say(language, 'unread')}</p>
      <Button buttonStyle="secondary" margin={false} onClick={reload} size="small">
        {say(language, 'tryAgain')}
      </Button>
    </div>
  )
}

interface ContentProps {
  document: { type: CollectionSlug; id: string }
  found: TranslationsOfDocument
  translations: Translations
}

const Content = ({ document: { type, id }, found, translations }: ContentProps) => {
  const { language } = useTranslation().i18n
  const { change, isBusy } = translations
  /** Says what the server says against it. */
  const asked = async (path: string, body: object): Promise<Changed> => {
    const changed = await change(path, body)
    if (!changed.isDone) toast.error(changed.sentence ?? say(language, 'failed'))
    return changed
  }
  const translate = async (code: string): Promise<void> => {
    const changed = await asked('', { language: code })
    if (changed.isDone && changed.id !== undefined)
      window.location.assign(`/admin/collections/${type}/${changed.id}`)
  }
  return (
    <>
      <ul className="coulisse-translations__list">
        {found.languages.map((one) => (
          <LanguageItem
            isBusy={isBusy}
            key={one.code}
            mayCreate={found.mayCreate}
            onTranslate={() => void translate(one.code)}
            state={one}
            type={type}
          />
        ))}
      </ul>
      <GroupActions
        found={found}
        id={id}
        onLink={async (other) => void (await asked('/link', { other }))}
        onTakeOut={async () => void (await asked('/unlink', {}))}
        type={type}
      />
    </>
  )
}

interface GroupActionsProps {
  type: CollectionSlug
  id: string
  found: TranslationsOfDocument
  onLink: (other: string) => Promise<void>
  onTakeOut: () => Promise<void>
}

/** What is there already is taken in, and this is taken out: by who may change it. */
const GroupActions = ({ type, id, found, onLink, onTakeOut }: GroupActionsProps) => {
  const { languages } = found
  const hasRoom = languages.some(({ state }) => state === 'none')
  const isAlone = languages.every(({ isThis, state }) => isThis || state === 'none')
  if (!languages.some(({ isThis, mayUpdate }) => isThis && mayUpdate)) return undefined
  return (
    <>
      {hasRoom && <LinkTranslation except={id} onChosen={onLink} type={type} />}
      {!isAlone && <TakeOut onConfirm={onTakeOut} />}
    </>
  )
}
