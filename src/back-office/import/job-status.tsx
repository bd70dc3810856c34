'use client'

import { Banner, Button, useTranslation } from '@payloadcms/ui'
import { say, type ImportWord } from './import-words.ts'
import type { Job } from './import-state.ts'
import type { ImportDesk } from './use-import.ts'

const RUNNING: Readonly<Record<Job['kind'], ImportWord>> = {
  read: 'importJobRead',
  try: 'importJobTry',
  write: 'importJobWrite',
  undo: 'importJobUndo',
}

const DONE: Readonly<Record<Job['kind'], ImportWord>> = {
  read: 'importDoneRead',
  try: 'importDoneTry',
  write: 'importDoneWrite',
  undo: 'importDoneUndo',
}

const ENDED: Readonly<Record<'failed' | 'cancelled' | 'interrupted' | 'refused', ImportWord>> = {
  failed: 'importFailed',
  cancelled: 'importCancelled',
  interrupted: 'importInterrupted',
  refused: 'importRefused',
}

interface JobStatusProps {
  desk: ImportDesk
  job: Job | undefined
}

/** What is running or how it has ended; read out when it changes. */
export const JobStatus = ({ desk, job }: JobStatusProps) => (
  <div className="coulisse-import__status" id="import-status" role="status" tabIndex={-1}>
    {job?.state === 'running' && <Running desk={desk} job={job} />}
    {job && job.state !== 'running' && <Ended desk={desk} job={job} />}
  </div>
)

const Running = ({ desk, job }: { desk: ImportDesk; job: Job }) => {
  const { language } = useTranslation().i18n
  const title = say(language, RUNNING[job.kind])
  const share = Math.min(1, job.done / Math.max(1, job.total))
  // An undo does not know how much is before it.
  const value = job.kind === 'undo' ? undefined : share
  return (
    <div className="coulisse-import__running">
      <p>{title}</p>
      <progress aria-label={title} max={1} value={value} />
      {job.kind !== 'read' && (
        <p className="coulisse-import__hint">{say(language, 'importAway')}</p>
      )}
      <Button
        buttonStyle="secondary"
        disabled={job.isCalledOff === true}
        id="import-call-off"
        margin={false}
        onClick={() => void desk.ask('/jobs', { method: 'DELETE' })}
        size="small"
      >
        {say(language, job.isCalledOff === true ? 'importCallingOff' : 'importCallOff')}
      </Button>
    </div>
  )
}

const Ended = ({ desk, job }: { desk: ImportDesk; job: Job }) => {
  const { language } = useTranslation().i18n
  if (job.state === 'running') return undefined
  if (job.state === 'done') return <Banner type="success">{say(language, DONE[job.kind])}</Banner>
  const { kind, run } = job
  return (
    <>
      <Banner type="error">
        {say(language, ENDED[job.state])}
        {job.sentence !== undefined && <> {job.sentence}</>}
      </Banner>
      {job.state !== 'refused' && (
        <Button
          id="import-go-on"
          margin={false}
          onClick={() => void desk.ask('/jobs', { method: 'POST', data: { kind, run } })}
          size="small"
        >
          {say(language, 'importGoOn')}
        </Button>
      )}
    </>
  )
}
