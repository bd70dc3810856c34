'use client'

import { useState, type SyntheticEvent } from 'react'
import { say } from './comments-words.ts'
import { EditIdentity } from './edit-identity.tsx'
import { editOf, mergeNow } from './edited-form.ts'
import { FormButtons } from './form-buttons.tsx'
import type { QueueItemProps } from './queue-item.tsx'
import type { CommentWords, SeenWords } from './queue-row.ts'
import './queue-form.css'

/** What is typed, and what it is compared with: the comment as it was when the form was opened. */
function useEdit({ close, desk, row }: EditFormProps) {
  const { text, authorName, authorEmail, authorUrl, updatedAt } = row
  const [seen, setSeen] = useState<SeenWords>({
    ...{ updatedAt, words: { text, authorName, authorEmail, authorUrl } },
  })
  const [values, setValues] = useState(seen.words)
  const [isConflict, setIsConflict] = useState(false)
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const { isSaved, now } = await desk.save(row.id, editOf(seen, values))
    if (isSaved) close()
    if (now === undefined) return
    setValues(mergeNow(seen, values, now))
    setSeen(now)
    setIsConflict(true)
  }
  const set = (name: keyof CommentWords, value: string) => setValues({ ...values, [name]: value })
  return { values, set, save, now: isConflict ? seen.words : undefined }
}

type EditFormProps = QueueItemProps & { close: () => void }

/** What somebody wrote, put right in place. */
export const EditForm = (props: EditFormProps) => {
  const { close, desk, language } = props
  const { values, set, save, now } = useEdit(props)
  return (
    <form className="coulisse-queue__form" noValidate onSubmit={(event) => void save(event)}>
      {now && <Now language={language} words={now} />}
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
      <EditIdentity language={language} set={set} values={values} />
      <FormButtons close={close} desk={desk} label={say(language, 'save')} language={language} />
    </form>
  )
}

/** What a colleague made of it meanwhile. */
const Now = ({ language, words }: { language: string; words: CommentWords }) => {
  const { authorName, authorEmail, authorUrl, text } = words
  return (
    <div className="coulisse-queue__now" role="group" aria-label={say(language, 'now')}>
      <p>
        <strong>{say(language, 'now')}</strong>{' '}
        <span dir="auto">
          {[authorName, authorEmail, authorUrl].filter((one) => one !== '').join(' · ')}
        </span>
      </p>
      <p className="coulisse-queue__text" dir="auto">
        {text}
      </p>
    </div>
  )
}
