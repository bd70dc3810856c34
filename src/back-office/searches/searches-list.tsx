'use client'

import { Button, ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { MissedSearch } from '#content/missed-searches/missed-searches.ts'
import { say } from './searches-words.ts'
import './searches.css'

interface SearchesListProps {
  /** By the code of a language, where it is searched. */
  paths: Readonly<Record<string, string>>
  searches: readonly MissedSearch[]
}

const MODAL = 'empty-searches'

/** The table, and the way to be rid of it. */
export const SearchesList = ({ paths, searches }: SearchesListProps) => {
  const { language } = useTranslation().i18n
  const [isEmptied, setIsEmptied] = useState(false)
  if (isEmptied || searches.length === 0)
    return (
      <p className="coulisse-searches__none" role="status">
        {say(language, 'searchesNone')}
      </p>
    )
  return (
    <>
      <p className="coulisse-searches__intro">{say(language, 'searchesIntro')}</p>
      <EmptyButton onEmptied={() => setIsEmptied(true)} />
      <div className="coulisse-searches__scroll">
        <SearchesTable language={language} paths={paths} searches={searches} />
      </div>
    </>
  )
}

const EmptyButton = ({ onEmptied }: { onEmptied: () => void }) => {
  const { language } = useTranslation().i18n
  const { openModal } = useModal()
  const empty = async (): Promise<void> => {
    const response = await fetch('/api/searches/empty', { method: 'POST' }).catch(() => undefined)
    if (response?.ok === true) onEmptied()
    else toast.error(say(language, 'searchesFailed'))
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(MODAL)} size="small">
        {say(language, 'searchesEmpty')}
      </Button>
      <ConfirmationModal
        body={say(language, 'searchesEmptyBody')}
        cancelLabel={say(language, 'cancel')}
        confirmLabel={say(language, 'searchesEmpty')}
        heading={say(language, 'searchesEmptyAsk')}
        modalSlug={MODAL}
        onConfirm={empty}
      />
    </>
  )
}

const SearchesTable = ({ language, paths, searches }: SearchesListProps & { language: string }) => {
  const hasLanguages = Object.keys(paths).length > 1
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const number = new Intl.NumberFormat(language)
  return (
    <table className="coulisse-searches__table">
      <thead>
        <tr>
          <th scope="col">{say(language, 'searchesTerm')}</th>
          {hasLanguages && <th scope="col">{say(language, 'searchesLanguage')}</th>}
          <th className="is-number" scope="col">
            {say(language, 'searchesTimes')}
          </th>
          <th scope="col">{say(language, 'searchesLast')}</th>
        </tr>
      </thead>
      <tbody>
        {searches.map(({ term, language: code, times, last }) => (
          <tr key={`${code} ${term}`}>
            <th scope="row">
              <a
                aria-label={say(language, 'searchesAgain', term)}
                href={`${paths[code] ?? '/search'}?q=${encodeURIComponent(term)}`}
              >
                {term}
              </a>
            </th>
            {hasLanguages && <td>{code}</td>}
            <td className="is-number">{number.format(times)}</td>
            <td>
              <time dateTime={last}>{time.format(new Date(last))}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
