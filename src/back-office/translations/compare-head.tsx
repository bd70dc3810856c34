'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { refusalSentence } from '../refusal-sentence.ts'
import { nameOfLanguage, say, type TranslationsWord } from './translations-words.ts'

interface CompareHeadProps {
  type: string
  sourceId: string
  translationId: string
  codes: { source: string; translation: string }
  state: 'same' | 'changed' | 'unknown'
  mayUpdate: boolean
}

const told = {
  same: 'stateSame',
  changed: 'stateChanged',
  unknown: 'stateUnknown',
} as const satisfies Record<CompareHeadProps['state'], TranslationsWord>

/** Which is which, how they stand to each other, and what one may do. */
export const CompareHead = (props: CompareHeadProps) => {
  const { type, sourceId, translationId, codes, state, mayUpdate } = props
  const { language } = useTranslation().i18n
  return (
    <div className="coulisse-compare__head">
      <p className="coulisse-compare__note" role="status">
        {say(language, told[state])}
      </p>
      <div className="coulisse-compare__actions">
        {mayUpdate && (
          <Button
            el="anchor"
            id="compare-edit"
            margin={false}
            size="small"
            url={`/admin/collections/${type}/${translationId}`}
          >
            {say(language, 'edit')}
          </Button>
        )}
        {mayUpdate && state !== 'same' && <UpToDate id={translationId} type={type} />}
      </div>
      <div className="coulisse-compare__columns">
        <h2>
          <a href={`/admin/collections/${type}/${sourceId}`}>{say(language, 'source')}</a>{' '}
          <span>{nameOfLanguage(language, codes.source)}</span>
        </h2>
        <h2>
          {say(language, 'translation')} <span>{nameOfLanguage(language, codes.translation)}</span>
        </h2>
      </div>
    </div>
  )
}

const UpToDate = ({ type, id }: { type: string; id: string }) => {
  const { language } = useTranslation().i18n
  const [isBusy, setBusy] = useState(false)
  const router = useRouter()
  const mark = async (): Promise<void> => {
    setBusy(true)
    const response = await fetch('/api/translations/up-to-date', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type, id }),
    }).catch(() => undefined)
    setBusy(false)
    if (response?.ok === true) {
      toast.success(say(language, 'upToDateDone'))
      router.refresh()
    } else toast.error((response && (await refusalSentence(response))) ?? say(language, 'failed'))
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      id="up-to-date"
      margin={false}
      onClick={() => void mark()}
      size="small"
    >
      {say(language, 'upToDate')}
    </Button>
  )
}
