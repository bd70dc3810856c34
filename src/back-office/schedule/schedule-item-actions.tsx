'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { say, type Word } from '../words.ts'
import { isOfNewest, type ScheduleView } from './schedule-view.ts'
import type { ScheduleRequest, Schedules } from './use-schedules.ts'

interface ItemActionsProps {
  schedule: ScheduleView
  newest: string
  schedules: Schedules
}

/** To take the newer version instead, and to call off. A publication date is changed where it stands. */
export const ItemActions = ({ schedule, newest, schedules }: ItemActionsProps) => {
  const { id, state, action, at } = schedule
  if (action === 'appear') return undefined
  const isToCome = new Date(at).getTime() > Date.now()
  const canRenew = action === 'publish' && isToCome && !isOfNewest(schedule, newest)
  const isFailed = state === 'failed'
  return (
    <div className="coulisse-schedule__actions">
      {canRenew && (
        <ActionButton
          done="scheduleRenewed"
          request={{ method: 'POST', path: `/${id}/renew` }}
          schedules={schedules}
          word="scheduleNewer"
        />
      )}
      <ActionButton
        done={isFailed ? 'schedulePutAway' : 'scheduleCancelled'}
        isOff={state === 'running'}
        request={{ method: 'DELETE', path: `/${id}` }}
        schedules={schedules}
        word={isFailed ? 'putAway' : 'scheduleCancel'}
      />
    </div>
  )
}

interface ActionButtonProps {
  word: Word
  /** What is said when it is done. */
  done: Word
  request: ScheduleRequest
  schedules: Schedules
  isOff?: boolean
}

const ActionButton = ({ word, done, request, schedules, isOff = false }: ActionButtonProps) => {
  const { language } = useTranslation().i18n
  const press = async () => {
    const sentence = await schedules.change(request)
    if (sentence === undefined) toast.success(say(language, done))
    else toast.error(sentence)
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={schedules.isBusy || isOff}
      margin={false}
      onClick={() => void press()}
      size="small"
    >
      {say(language, word)}
    </Button>
  )
}
