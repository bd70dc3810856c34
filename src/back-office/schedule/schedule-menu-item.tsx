'use client'

import { PopupList, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { say } from '../words.ts'
import { drawerOf } from './schedule-drawer-slug.ts'

/** The way to the schedule from the top of the form, where a phone has no side. */
export const ScheduleMenuItem = () => {
  const { collectionSlug, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  if (!hasPublishPermission || isTrashed || !collectionSlug || !id) return undefined
  const slug = drawerOf({ type: collectionSlug, id: String(id) })
  return (
    <PopupList.Button id="action-schedule" onClick={() => openModal(slug)}>
      {say(i18n.language, 'scheduleOpen')}
    </PopupList.Button>
  )
}
