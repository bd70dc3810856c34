'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { say } from './comments-words.ts'
import type { QueueDesk } from './use-queue.ts'
import './queue-notice.css'

/** What was done, and the way back. It takes the focus, because what one worked on has left the list. */
export const QueueNotice = ({ desk, language }: { desk: QueueDesk; language: string }) => {
  const { notice } = desk
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (notice) place.current?.focus({ preventScroll: true })
  }, [notice])
  const undo = notice?.undo ?? []
  return (
    <div
      className={notice ? 'coulisse-queue__notice' : undefined}
      data-error={notice?.isError === true ? '' : undefined}
      ref={place}
      role="status"
      tabIndex={-1}
    >
      {notice?.text}
      {undo.length > 0 && (
        <Button
          buttonStyle="secondary"
          disabled={desk.isBusy}
          margin={false}
          onClick={() => void desk.undo(undo)}
          size="small"
        >
          {say(language, 'undo')}
        </Button>
      )}
    </div>
  )
}
