'use client'

import { Button } from '@payloadcms/ui'
import { say } from './comments-words.ts'
import type { QueueDesk } from './use-queue.ts'

interface FormButtonsProps {
  close: () => void
  desk: QueueDesk
  label: string
  language: string
}

/** Send, or leave it. */
export const FormButtons = ({ close, desk, label, language }: FormButtonsProps) => (
  <div className="coulisse-queue__actions">
    <Button disabled={desk.isBusy} margin={false} size="small" type="submit">
      {label}
    </Button>
    <Button buttonStyle="secondary" margin={false} onClick={close} size="small" type="button">
      {say(language, 'cancel')}
    </Button>
  </div>
)
