'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { fill, say } from './import-words.ts'
import { AuthorFields } from './author-fields.tsx'
import { FoundSummary } from './found-summary.tsx'
import type { Found, ImportOptions, ImportState } from './import-state.ts'
import { OptionFields } from './option-fields.tsx'
import { TypeFields } from './type-fields.tsx'
import type { ImportDesk } from './use-import.ts'

interface ImportFormProps {
  desk: ImportDesk
  found: Found
  isBusy: boolean
  state: ImportState
}

export interface FieldsProps {
  found: Found
  options: ImportOptions
  onChange: (changed: Partial<ImportOptions>) => void
}

/** What happens now is told further up. */
const lookAtStatus = () => document.getElementById('import-status')?.focus()

/** What a person decides about an export that was read; then a trial, or the import. */
export const ImportForm = ({ desk, found, isBusy, state }: ImportFormProps) => {
  const { language } = useTranslation().i18n
  const [options, setOptions] = useState(state.options)
  const headingId = useId()
  const fields: FieldsProps = {
    ...{ found, options },
    onChange: (changed) => setOptions((before) => ({ ...before, ...changed })),
  }
  const start = (kind: 'try' | 'write') =>
    void desk.ask('/jobs', { method: 'POST', data: { kind, options } }).then(lookAtStatus)
  return (
    <section aria-labelledby={headingId} className="coulisse-import__step">
      <h2 id={headingId}>{say(language, 'importFound')}</h2>
      <p>
        <strong>{found.title}</strong> {fill(language, 'importFoundOf', found.url)}
      </p>
      <FoundSummary found={found} />
      <fieldset className="coulisse-import__form" disabled={isBusy}>
        <legend className="coulisse-import__legend">{say(language, 'importOptions')}</legend>
        <OptionFields {...fields} />
        {found.unknownTypes.length > 0 && <TypeFields {...fields} />}
        {found.authors.length > 0 && <AuthorFields key={state.reportAt} {...fields} />}
      </fieldset>
      <FormButtons isBusy={isBusy} onStart={start} />
    </section>
  )
}

interface FormButtonsProps {
  isBusy: boolean
  onStart: (kind: 'try' | 'write') => void
}

const FormButtons = ({ isBusy, onStart }: FormButtonsProps) => {
  const { language } = useTranslation().i18n
  return (
    <div className="coulisse-import__actions">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        id="import-try"
        margin={false}
        onClick={() => onStart('try')}
      >
        {say(language, 'importTry')}
      </Button>
      <Button disabled={isBusy} id="import-write" margin={false} onClick={() => onStart('write')}>
        {say(language, 'importWrite')}
      </Button>
      <span className="coulisse-import__hint">{say(language, 'importWriteHint')}</span>
    </div>
  )
}
