'use client'

import {
  Button,
  toast,
  useDocumentInfo,
  useForm,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback } from 'react'
import { say } from '../words.ts'

/** Saves the draft as waiting for review, or takes the request back. */
export const ReviewButton = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const { i18n } = useTranslation()
  const isRequested = useFormFields(([fields]) => fields['review']?.value === 'requested')

  const save = useCallback(async () => {
    const review = isRequested ? 'none' : 'requested'
    const saved = await submit({
      action: `/api/${collectionSlug ?? ''}${id ? `/${id}` : ''}?draft=true&depth=0`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft', review },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    if (saved) toast.success(say(i18n.language, isRequested ? 'withdrawn' : 'submitted'))
  }, [collectionSlug, id, i18n.language, isRequested, submit])

  return (
    <Button buttonStyle={isRequested ? 'secondary' : 'primary'} onClick={() => void save()}>
      {say(i18n.language, isRequested ? 'withdraw' : 'submitForReview')}
    </Button>
  )
}
