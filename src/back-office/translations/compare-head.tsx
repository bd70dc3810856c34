'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { nameOfLanguage, say, type TranslationsWord } from './translations-words.ts'
import { UpToDate } from './up-to-date.tsx'

interface CompareHeadProps {
  type: string
  sourceId: string
  /** What of the source is shown. */
  sourceRevision: string | null
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
  const { type, sourceId, sourceRevision, translationId, codes, state, mayUpdate } = props
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
        {mayUpdate && state !== 'same' && (
          <UpToDate id={translationId} key={sourceRevision} revision={sourceRevision} type={type} />
        )}
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
