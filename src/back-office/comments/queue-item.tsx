'use client'

import { useState } from 'react'
import { CommentAvatar } from './comment-avatar.tsx'
import { CommentText } from './comment-text.tsx'
import { say } from './comments-words.ts'
import { EditForm } from './edit-form.tsx'
import { ItemActions } from './item-actions.tsx'
import { ItemHead } from './item-head.tsx'
import { reasonWords } from './reason-words.ts'
import { AnswerForm } from './answer-form.tsx'
import type { QueueRow } from './queue-row.ts'
import type { QueueDesk } from './use-queue.ts'
import './queue-item.css'

export interface QueueItemProps {
  desk: QueueDesk
  language: string
  row: QueueRow
}

/** The form that is open below a comment. */
export type OpenForm = 'answer' | 'edit' | undefined

/** One comment of the queue. */
export const QueueItem = ({ begin, desk, language, row }: QueueItemProps & { begin: OpenForm }) => {
  const [form, setForm] = useState<OpenForm>(begin)
  const isSelected = desk.selected.includes(row.id)
  const toggle = () =>
    desk.select(
      isSelected ? desk.selected.filter((id) => id !== row.id) : [...desk.selected, row.id],
    )
  const close = () => setForm(undefined)
  return (
    <li className="coulisse-queue__item" data-state={row.state} id={`comment-${row.id}`}>
      <input
        aria-label={say(language, 'select', row.authorName)}
        checked={isSelected}
        onChange={toggle}
        type="checkbox"
      />
      <CommentAvatar avatar={row.avatar} />
      <div className="coulisse-queue__body">
        <ItemHead language={language} row={row} />
        <Reasons language={language} row={row} />
        {form === 'edit' ? (
          <EditForm close={close} desk={desk} language={language} row={row} />
        ) : (
          <CommentText language={language} text={row.text} />
        )}
        <ItemActions desk={desk} form={form} language={language} open={setForm} row={row} />
        {form === 'answer' && (
          <AnswerForm close={close} desk={desk} language={language} row={row} />
        )}
      </div>
    </li>
  )
}

const Reasons = ({ language, row }: { language: string; row: QueueRow }) =>
  row.reasons.length === 0 ? undefined : (
    <p className="coulisse-queue__why">
      {say(language, 'why')} {row.reasons.map((one) => reasonWords(language, one)).join(' · ')}
    </p>
  )
