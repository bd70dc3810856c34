'use client'

import { Button, ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { fill, say } from './import-words.ts'
import type { PastRun } from './import-state.ts'
import type { ImportDesk } from './use-import.ts'

interface PastRunsProps {
  desk: ImportDesk
  isBusy: boolean
  runs: readonly PastRun[]
}

/** What was imported from here; each can be undone. */
export const PastRuns = ({ desk, isBusy, runs }: PastRunsProps) => {
  const { language } = useTranslation().i18n
  const headingId = useId()
  if (runs.length === 0) return undefined
  return (
    <section aria-labelledby={headingId} className="coulisse-import__step">
      <h2 id={headingId}>{say(language, 'importPast')}</h2>
      <ul className="coulisse-import__files">
        {runs.map((past) => (
          <Past desk={desk} isBusy={isBusy} key={past.run} past={past} />
        ))}
      </ul>
    </section>
  )
}

const Past = ({ desk, isBusy, past }: Omit<PastRunsProps, 'runs'> & { past: PastRun }) => {
  const { language } = useTranslation().i18n
  const { openModal } = useModal()
  const { run, title, at } = past
  const slug = `undo-import-${run}`
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li className="coulisse-import__file">
      <span className="coulisse-import__name">
        {title} <small>{time.format(new Date(at))}</small>
      </span>
      <Button
        aria-label={fill(language, 'importUndoOf', title)}
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => openModal(slug)}
        size="small"
      >
        {say(language, 'importUndo')}
      </Button>
      <ConfirmationModal
        body={say(language, 'importUndoBody')}
        cancelLabel={say(language, 'cancel')}
        confirmLabel={say(language, 'importUndo')}
        heading={say(language, 'importUndoAsk')}
        modalSlug={slug}
        onConfirm={async () => {
          await desk.ask('/jobs', { method: 'POST', data: { kind: 'undo', run } })
        }}
      />
    </li>
  )
}
