'use client'

import { DatePicker, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useId, useRef } from 'react'
import { fill, say } from '../words.ts'
import { momentOf, tellMoment, wallClock } from './zoned-time.ts'

interface MomentChoiceProps {
  label: string
  timeZone: string
  /** What the site's clocks shall say; undefined when the field is empty. */
  wall: Date | undefined
  onChange: (wall: Date | undefined) => void
}

/** A date and a time on the site's clocks, whatever zone the browser is in. */
export const MomentChoice = ({ label, timeZone, wall, onChange }: MomentChoiceProps) => {
  const { language } = useTranslation().i18n
  const id = useId()
  const calendar = useCalendar()
  return (
    <div>
      <label className="coulisse-schedule-form__label" htmlFor={id}>
        {label}
      </label>
      <DatePicker
        displayFormat="d MMM yyyy, HH:mm"
        minDate={wallClock(new Date(), timeZone)}
        onChange={(picked: Date | null) => onChange(picked ?? undefined)}
        overrides={{ id, timeCaption: say(language, 'timeOfDay'), ...calendar }}
        pickerAppearance="dayAndTime"
        timeFormat="HH:mm"
        timeIntervals={15}
        {...(wall && { value: wall })}
      />
      <p className="coulisse-schedule__hint">
        {fill(language, 'siteZone', timeZone)} {wall && ownTime(language, wall, timeZone)}
      </p>
    </div>
  )
}

/** Escape closes the open calendar first; Payload's drawer would go with it. */
function useCalendar() {
  const isOpen = useRef(false)
  return {
    onCalendarOpen: () => {
      isOpen.current = true
    },
    onCalendarClose: () => {
      isOpen.current = false
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Escape' || !isOpen.current) return
      event.stopPropagation()
      // The drawer listens where React does.
      event.nativeEvent.stopImmediatePropagation()
    },
  }
}

/** What one's own clocks will say, where they differ. */
function ownTime(language: string, wall: Date, timeZone: string): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const moment = momentOf(wall, timeZone)
  const here = tellMoment(moment, { language, timeZone: own })
  if (here === tellMoment(moment, { language, timeZone })) return ''
  return fill(language, 'ownZone', `${here} (${own})`)
}
