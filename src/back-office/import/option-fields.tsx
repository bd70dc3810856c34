'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { say, type ImportWord } from './import-words.ts'
import type { FieldsProps } from './import-form.tsx'

/** Files of the old site, its home and the page of its posts. */
export const OptionFields = ({ found, options, onChange }: FieldsProps) => {
  const { language } = useTranslation().i18n
  const hintId = useId()
  return (
    <>
      <label className="coulisse-import__check">
        <input
          aria-describedby={hintId}
          checked={options.fetchMedia}
          id="import-fetch"
          onChange={({ target }) => onChange({ fetchMedia: target.checked })}
          type="checkbox"
        />
        {say(language, 'importFetch')}
      </label>
      <p className="coulisse-import__hint" id={hintId}>
        {say(language, 'importFetchHint')}
      </p>
      {found.pages.length > 0 && (
        <div className="coulisse-import__pair">
          <PageField
            found={found}
            onChange={(home) => onChange({ home })}
            value={options.home}
            word="importHome"
          />
          <PageField
            found={found}
            onChange={(postsPage) => onChange({ postsPage })}
            value={options.postsPage}
            word="importPostsPage"
          />
        </div>
      )}
    </>
  )
}

interface PageFieldProps {
  found: FieldsProps['found']
  onChange: (path: string | undefined) => void
  value: string | undefined
  word: ImportWord
}

const PageField = ({ found, onChange, value, word }: PageFieldProps) => {
  const { language } = useTranslation().i18n
  return (
    <label className="coulisse-import__field">
      <span>{say(language, word)}</span>
      <select
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        value={value ?? ''}
      >
        <option value="">{say(language, 'importAsExport')}</option>
        {found.pages.map(({ path, title }) => (
          <option key={path} value={path}>
            {title === '' ? path : `${title} (${path})`}
          </option>
        ))}
      </select>
    </label>
  )
}
