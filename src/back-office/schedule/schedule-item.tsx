'use client'

import { useTranslation } from '@payloadcms/ui'
import { fill, say, type Word } from '../words.ts'
import { failureWord } from './failure-word.ts'
import { ItemActions } from './schedule-item-actions.tsx'
import { isOfNewest, type ScheduleView } from './schedule-view.ts'
import type { Schedules } from './use-schedules.ts'
import { tellMoment } from './zoned-time.ts'

interface ScheduleItemProps {
  schedule: ScheduleView
  newest: string
  schedules: Schedules
  timeZone: string
}

const headline: Record<ScheduleView['action'], { waiting: Word; failed: Word }> = {
  publish: { waiting: 'scheduledPublish', failed: 'notPublished' },
  unpublish: { waiting: 'scheduledUnpublish', failed: 'notUnpublished' },
  appear: { waiting: 'scheduledAppear', failed: 'notPublished' },
}

/** One thing that will happen, or did not: what, when, by whom, with which version, and what can be done. */
export const ScheduleItem = ({ schedule, newest, schedules, timeZone }: ScheduleItemProps) => {
  const { language } = useTranslation().i18n
  const isFailed = schedule.state === 'failed'
  return (
    <li className={`coulisse-schedule__item${isFailed ? ' coulisse-schedule__item--failed' : ''}`}>
      <p className="coulisse-schedule__what">
        {say(language, headline[schedule.action][isFailed ? 'failed' : 'waiting'])}{' '}
        <time dateTime={schedule.at}>
          {tellMoment(new Date(schedule.at), { language, timeZone })}
        </time>
      </p>
      <Facts schedule={schedule} timeZone={timeZone} />
      {schedule.failure && (
        <p className="coulisse-schedule__reason">{failureWord(language, schedule.failure)}</p>
      )}
      {!isFailed && !isOfNewest(schedule, newest) && (
        <Older schedule={schedule} timeZone={timeZone} />
      )}
      <ItemActions newest={newest} schedule={schedule} schedules={schedules} />
    </li>
  )
}

type Told = Pick<ScheduleItemProps, 'schedule' | 'timeZone'>

/** When the version was saved: the time alone when that was today. */
const savedAt = (language: string, { schedule, timeZone }: Told): string | undefined =>
  schedule.savedAt === undefined
    ? undefined
    : tellMoment(new Date(schedule.savedAt), { language, timeZone, now: new Date() })

const Facts = ({ schedule, timeZone }: Told) => {
  const { language } = useTranslation().i18n
  const version = schedule.action === 'publish' ? savedAt(language, { schedule, timeZone }) : ''
  const facts = [
    schedule.by && fill(language, 'scheduledBy', schedule.by),
    version && fill(language, 'versionOf', version),
    schedule.action === 'appear' && say(language, 'appearHint'),
  ].filter(Boolean)
  if (facts.length === 0) return undefined
  return <p className="coulisse-schedule__facts">{facts.join(' · ')}</p>
}

const Older = ({ schedule, timeZone }: Told) => {
  const { language } = useTranslation().i18n
  return (
    <p className="coulisse-schedule__older">
      {schedule.action === 'appear'
        ? say(language, 'appearOlder')
        : fill(language, 'publishOlder', savedAt(language, { schedule, timeZone }) ?? '')}
    </p>
  )
}
