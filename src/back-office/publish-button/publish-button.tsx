'use client'

import { PublishButton as PayloadPublishButton, useDocumentInfo } from '@payloadcms/ui'
import { ReviewButton } from './review-button.tsx'

/** Publish for those who may; for the others the same place asks for a review. */
export const PublishButton = () => {
  const { hasPublishPermission } = useDocumentInfo()
  return hasPublishPermission ? <PayloadPublishButton /> : <ReviewButton />
}
