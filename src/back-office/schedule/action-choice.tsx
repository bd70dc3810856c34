'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { say, type Word } from '../words.ts'

export type Action = 'publish' | 'unpublish'

const choices: readonly { action: Action; word: Word }[] = [
  { action: 'publish', word: 'publish' },
  { action: 'unpublish', word: 'unpublish' },
]

interface ActionChoiceProps {
  action: Action
  onChange: (action: Action) => void
}

/** What shall happen. Plain radio buttons: Payload's belong to a form's field. */
export const ActionChoice = ({ action, onChange }: ActionChoiceProps) => {
  const { i18n } = useTranslation()
  const name = useId()
  return (
    <fieldset className="coulisse-schedule-form__choice">
      <legend className="coulisse-schedule-form__label">{say(i18n.language, 'whatHappens')}</legend>
      {choices.map((choice) => (
        <label className="coulisse-schedule-form__radio" key={choice.action}>
          <input
            checked={action === choice.action}
            name={name}
            onChange={() => onChange(choice.action)}
            type="radio"
            value={choice.action}
          />
          {say(i18n.language, choice.word)}
        </label>
      ))}
    </fieldset>
  )
}
