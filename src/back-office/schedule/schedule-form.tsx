'use client'

import { Banner, Button, toast, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { say } from '../words.ts'
import { ActionChoice, type Action } from './action-choice.tsx'
import { MomentChoice } from './moment-choice.tsx'
import type { DocumentSchedules } from './schedule-view.ts'
import type { Schedules } from './use-schedules.ts'
import { momentOf, wallClock } from './zoned-time.ts'

export interface ScheduleFormProps {
  document: { type: string; id: string }
  found: DocumentSchedules
  /** The state that will be published. */
  newest: string
  schedules: Schedules
  onDone: () => void
}

/** Tomorrow morning, or the publication date where one is to come. */
function proposed(timeZone: string, publishedAt: unknown): Date {
  const date = typeof publishedAt === 'string' ? new Date(publishedAt) : undefined
  if (date && date.getTime() > Date.now()) return wallClock(date, timeZone)
  const morning = wallClock(new Date(), timeZone)
  morning.setDate(morning.getDate() + 1)
  morning.setHours(9, 0, 0, 0)
  return morning
}

/** What the form asks for; `wall` is what the site's clocks shall say. */
function useOrder({ document, found, newest, schedules, onDone }: ScheduleFormProps) {
  const { language } = useTranslation().i18n
  const { timeZone } = found
  const publishedAt = useFormFields(([fields]) => fields['publishedAt']?.value)
  const [action, setAction] = useState<Action>('publish')
  const [wall, setWall] = useState<Date | undefined>(() => proposed(timeZone, publishedAt))
  const [refused, setRefused] = useState<string>()
  const save = async () => {
    if (!wall) return setRefused(say(language, 'scheduleNoTime'))
    const at = momentOf(wall, timeZone).toISOString()
    const revision = action === 'publish' ? { revision: newest } : {}
    const body = { ...document, action, at, ...revision }
    const sentence = await schedules.change({ method: 'POST', path: '', body })
    setRefused(sentence)
    if (sentence !== undefined) return undefined
    toast.success(say(language, 'scheduleSaved'))
    return onDone()
  }
  return { action, setAction, wall, setWall, refused, save }
}

/** Publish or unpublish, and when, on the site's clocks. */
export const ScheduleForm = (props: ScheduleFormProps) => {
  const { language } = useTranslation().i18n
  const { action, setAction, wall, setWall, refused, save } = useOrder(props)
  const isPublish = action === 'publish'
  return (
    <div className="coulisse-schedule-form">
      <ActionChoice action={action} onChange={setAction} />
      <MomentChoice
        label={say(language, isPublish ? 'publishAt' : 'unpublishAt')}
        onChange={setWall}
        timeZone={props.found.timeZone}
        wall={wall}
      />
      <p className="coulisse-schedule__hint">
        {say(language, isPublish ? 'scheduleHint' : 'unscheduleHint')}
      </p>
      {refused !== undefined && (
        <div role="alert">
          <Banner type="error">{refused}</Banner>
        </div>
      )}
      <FormButtons
        isBusy={props.schedules.isBusy}
        onDone={props.onDone}
        onSave={() => void save()}
      />
    </div>
  )
}

interface FormButtonsProps {
  isBusy: boolean
  onSave: () => void
  onDone: () => void
}

const FormButtons = ({ isBusy, onSave, onDone }: FormButtonsProps) => {
  const { language } = useTranslation().i18n
  return (
    <div className="coulisse-schedule__actions">
      <Button disabled={isBusy} id="schedule-save" margin={false} onClick={onSave}>
        {say(language, isBusy ? 'saving' : 'scheduleAdd')}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={onDone}>
        {say(language, 'cancel')}
      </Button>
    </div>
  )
}
