'use client'

import {
  PublishButton as PayloadPublishButton,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { say } from '../words.ts'
import { ReviewButton } from './review-button.tsx'

const isToCome = (date: unknown): boolean =>
  typeof date === 'string' || date instanceof Date ? new Date(date).getTime() > Date.now() : false

/** Publish for those who may, schedule where the date is to come; for the others the same place asks for a review. */
export const PublishButton = () => {
  const { hasPublishPermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isScheduling = useFormFields(([fields]) => isToCome(fields['publishedAt']?.value))
  if (!hasPublishPermission) return <ReviewButton />
  return <PayloadPublishButton {...(isScheduling && { label: say(i18n.language, 'schedule') })} />
}
