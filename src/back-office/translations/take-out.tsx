'use client'

import { Button, ConfirmationModal, useModal, useTranslation } from '@payloadcms/ui'
import { say } from './translations-words.ts'

const MODAL = 'take-out-of-translations'

/** Takes the document out of its group, once that is meant. */
export const TakeOut = ({ onConfirm }: { onConfirm: () => Promise<void> }) => {
  const { language } = useTranslation().i18n
  const { openModal } = useModal()
  return (
    <>
      <Button
        buttonStyle="none"
        className="coulisse-translations__action"
        id="translation-take-out"
        margin={false}
        onClick={() => openModal(MODAL)}
      >
        {say(language, 'takeOut')}
      </Button>
      <ConfirmationModal
        body={say(language, 'takeOutBody')}
        cancelLabel={say(language, 'cancel')}
        confirmLabel={say(language, 'takeOut')}
        heading={say(language, 'takeOutAsk')}
        modalSlug={MODAL}
        onConfirm={onConfirm}
      />
    </>
  )
}
