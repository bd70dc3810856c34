'use client'

import { Button, ShimmerEffect, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { say } from '../words.ts'
import { ScheduleDrawer } from './schedule-drawer.tsx'
import { drawerOf } from './schedule-drawer-slug.ts'
import { ScheduleList } from './schedule-list.tsx'
import { type Schedules, useSchedules } from './use-schedules.ts'
import './schedule.css'

/** Of the saved document, what its schedules depend on. */
const textIn = (data: Record<string, unknown> | undefined, name: string): string => {
  const value = data?.[name]
  return typeof value === 'string' ? value : ''
}

/** When the document becomes public or leaves: in the form's side, for those who may publish it. */
export const SchedulePanel = () => {
  const { collectionSlug, data, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { i18n } = useTranslation()
  const isShown = Boolean(hasPublishPermission) && !isTrashed
  const document =
    isShown && collectionSlug && id ? { type: collectionSlug, id: String(id) } : undefined
  const seen = `${textIn(data, '_status')} ${textIn(data, 'publishedAt')}`
  const schedules = useSchedules(document, seen, say(i18n.language, 'failed'))
  const headingId = useId()
  if (!isShown) return undefined
  return (
    <section aria-labelledby={headingId} className="coulisse-schedule">
      <h3 className="coulisse-schedule__heading" id={headingId}>
        {say(i18n.language, 'scheduleHeading')}
      </h3>
      {document ? (
        <Content document={document} newest={textIn(data, 'revision')} schedules={schedules} />
      ) : (
        <p className="coulisse-schedule__hint">{say(i18n.language, 'saveFirst')}</p>
      )}
    </section>
  )
}

interface ContentProps {
  document: { type: string; id: string }
  /** The state that the form has saved last. */
  newest: string
  schedules: Schedules
}

const Content = ({ document, newest, schedules }: ContentProps) => {
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const { loaded, isBusy, reload } = schedules
  if (loaded.state === 'loading') return <ShimmerEffect height={40} />
  if (loaded.state === 'failed')
    return (
      <div role="alert">
        <p className="coulisse-schedule__hint">
          {loaded.sentence ?? say(i18n.language, 'scheduleUnread')}
        </p>
        <Button buttonStyle="secondary" margin={false} onClick={reload} size="small">
          {say(i18n.language, 'tryAgain')}
        </Button>
      </div>
    )
  const slug = drawerOf(document)
  const latest = newest === '' ? loaded.found.newest.revision : newest
  return (
    <>
      <ScheduleList found={loaded.found} newest={latest} schedules={schedules} />
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        id="schedule-open"
        margin={false}
        onClick={() => openModal(slug)}
        size="small"
      >
        {say(i18n.language, 'scheduleOpen')}
      </Button>
      <ScheduleDrawer
        document={document}
        found={loaded.found}
        newest={latest}
        schedules={schedules}
      />
    </>
  )
}
