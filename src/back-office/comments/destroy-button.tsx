'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { say } from './comments-words.ts'
import type { QueueDesk } from './use-queue.ts'

interface DestroyButtonProps {
  /** The question before it is done. */
  ask: string
  desk: QueueDesk
  label: string
  language: string
  /** Of the question: one of a kind on the page. */
  name: string
  order: Parameters<QueueDesk['destroy']>[0]
}

/** The one thing here that cannot be undone, so it asks first. */
export const DestroyButton = ({ ask, desk, label, language, name, order }: DestroyButtonProps) => {
  const { openModal } = useModal()
  const modal = `destroy-comments-${name}`
  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={desk.isBusy}
        margin={false}
        onClick={() => openModal(modal)}
        size="small"
      >
        {label}
      </Button>
      <ConfirmationModal
        body={say(language, 'deleteBody')}
        cancelLabel={say(language, 'cancel')}
        confirmLabel={label}
        heading={ask}
        modalSlug={modal}
        onConfirm={() => desk.destroy(order)}
      />
    </>
  )
}
