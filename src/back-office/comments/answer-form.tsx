'use client'

import { useState, type SyntheticEvent } from 'react'
import { say } from './comments-words.ts'
import { FormButtons } from './form-buttons.tsx'
import type { QueueItemProps } from './queue-item.tsx'
import './queue-form.css'

/** An answer in place; it closes once it was taken, and keeps its words until then. */
export const AnswerForm = ({
  close,
  desk,
  language,
  row,
}: QueueItemProps & { close: () => void }) => {
  const [text, setText] = useState('')
  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (await desk.answer(row.id, text)) close()
  }
  return (
    <form className="coulisse-queue__form" onSubmit={(event) => void send(event)}>
      <label>
        <span>{say(language, 'yourAnswer', row.authorName)}</span>
        <textarea
          autoFocus
          dir="auto"
          maxLength={65_525}
          onChange={(event) => setText(event.target.value)}
          required
          rows={4}
          value={text}
        />
      </label>
      {row.state === 'pending' && <small>{say(language, 'answerNote')}</small>}
      <FormButtons close={close} desk={desk} label={say(language, 'send')} language={language} />
    </form>
  )
}
