'use client'

import { useTranslation } from '@payloadcms/ui'
import { say } from '../words.ts'
import { ScheduleItem } from './schedule-item.tsx'
import type { DocumentSchedules } from './schedule-view.ts'
import type { Schedules } from './use-schedules.ts'

interface ScheduleListProps {
  found: DocumentSchedules
  newest: string
  schedules: Schedules
}

/** What waits and what failed, the next first. */
export const ScheduleList = ({ found, newest, schedules }: ScheduleListProps) => {
  const { i18n } = useTranslation()
  if (found.schedules.length === 0)
    return <p className="coulisse-schedule__hint">{say(i18n.language, 'scheduleEmpty')}</p>
  return (
    <ul className="coulisse-schedule__list">
      {found.schedules.map((schedule) => (
        <ScheduleItem
          key={schedule.id}
          newest={newest}
          schedule={schedule}
          schedules={schedules}
          timeZone={found.timeZone}
        />
      ))}
    </ul>
  )
}
