'use client'

import { Banner, Button, ShimmerEffect, useTranslation } from '@payloadcms/ui'
import { say } from './import-words.ts'
import { FileStep } from './file-step.tsx'
import { ImportForm } from './import-form.tsx'
import type { ImportState } from './import-state.ts'
import { JobStatus } from './job-status.tsx'
import { PastRuns } from './past-runs.tsx'
import { Report } from './report.tsx'
import { type ImportDesk, useImport } from './use-import.ts'
import { useSending } from './use-sending.ts'
import './import.css'

/** The whole import: files, decisions, progress, report. The server keeps it, the tab shows it. */
export const ImportScreen = () => {
  const { language } = useTranslation().i18n
  const desk = useImport(say(language, 'failed'))
  const { state } = desk
  if (state !== undefined) return <Steps desk={desk} state={state} />
  if (!desk.isLost) return <ShimmerEffect height={160} />
  return (
    <div role="alert">
      <Banner type="error">{say(language, 'importUnread')}</Banner>
      <Button buttonStyle="secondary" margin={false} onClick={desk.reload} size="small">
        {say(language, 'tryAgain')}
      </Button>
    </div>
  )
}

const Steps = ({ desk, state }: { desk: ImportDesk; state: ImportState }) => {
  const { language } = useTranslation().i18n
  const sending = useSending(desk, say(language, 'importSendFailed'))
  const isBusy = state.job?.state === 'running' || sending.name !== undefined
  return (
    <div className="coulisse-import__steps">
      <p className="coulisse-import__hint">{say(language, 'importIntro')}</p>
      <FileStep desk={desk} isBusy={isBusy} sending={sending} state={state} />
      {desk.refusal !== undefined && (
        <div role="alert">
          <Banner type="error">{desk.refusal}</Banner>
        </div>
      )}
      <JobStatus desk={desk} job={state.job} />
      {state.reportAt !== undefined && <Report key={state.reportAt} />}
      {state.found && (
        <ImportForm
          desk={desk}
          found={state.found}
          isBusy={isBusy}
          key={state.foundAt}
          state={state}
        />
      )}
      <PastRuns desk={desk} isBusy={isBusy} runs={state.runs} />
    </div>
  )
}
