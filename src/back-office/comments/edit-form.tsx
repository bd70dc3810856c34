'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState, type SyntheticEvent } from 'react'
import { say } from './comments-words.ts'
import { FormButtons } from './form-buttons.tsx'
import type { QueueItemProps } from './queue-item.tsx'

const FIELDS = [
  { name: 'authorName', word: 'name', type: 'text', isRequired: true },
  { name: 'authorEmail', word: 'email', type: 'email', isRequired: false },
  { name: 'authorUrl', word: 'website', type: 'url', isRequired: false },
] as const

/** What somebody wrote, put right in place. */
export const EditForm = ({
  close,
  desk,
  language,
  row,
}: QueueItemProps & { close: () => void }) => {
  const { text, authorName, authorEmail, authorUrl } = row
  const [values, setValues] = useState({ text, authorName, authorEmail, authorUrl })
  const set = (name: keyof typeof values, value: string) => setValues({ ...values, [name]: value })
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (await desk.save(row.id, values)) close()
  }
  return (
    <form className="coulisse-queue__form" onSubmit={(event) => void save(event)}>
      <label>
        <span>{say(language, 'text')}</span>
        <textarea
          autoFocus
          dir="auto"
          maxLength={65_525}
          onChange={(event) => set('text', event.target.value)}
          required
          rows={6}
          value={values.text}
        />
      </label>
      <Identity set={set} values={values} />
      <FormButtons close={close} desk={desk} label={say(language, 'save')} language={language} />
    </form>
  )
}

type Values = Record<(typeof FIELDS)[number]['name'], string>

interface IdentityProps {
  set: (name: keyof Values, value: string) => void
  values: Values
}

const Identity = ({ set, values }: IdentityProps) => {
  const { language } = useTranslation().i18n
  return (
    <div className="coulisse-queue__fields">
      {FIELDS.map(({ name, word, type, isRequired }) => (
        <label key={name}>
          <span>{say(language, word)}</span>
          <input
            maxLength={245}
            onChange={(event) => set(name, event.target.value)}
            required={isRequired}
            type={type}
            value={values[name]}
          />
        </label>
      ))}
    </div>
  )
}
