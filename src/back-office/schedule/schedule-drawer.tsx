'use client'

import { Drawer, useModal, useTranslation } from '@payloadcms/ui'
import { say } from '../words.ts'
import { drawerOf } from './schedule-drawer-slug.ts'
import { ScheduleForm, type ScheduleFormProps } from './schedule-form.tsx'
import { ScheduleList } from './schedule-list.tsx'

type ScheduleDrawerProps = Omit<ScheduleFormProps, 'onDone'> & {
  document: { type: string; id: string }
}

/** The form for a new schedule, above those that there are. */
export const ScheduleDrawer = ({ document, found, newest, schedules }: ScheduleDrawerProps) => {
  const { i18n } = useTranslation()
  const { closeModal } = useModal()
  const slug = drawerOf(document)
  return (
    <Drawer className="coulisse-schedule-drawer" slug={slug} title={say(i18n.language, 'schedule')}>
      <ScheduleForm
        document={document}
        found={found}
        newest={newest}
        onDone={() => closeModal(slug)}
        schedules={schedules}
      />
      {found.schedules.length > 0 && (
        <section className="coulisse-schedule coulisse-schedule--in-drawer">
          <h3 className="coulisse-schedule__heading">{say(i18n.language, 'scheduledSoFar')}</h3>
          <ScheduleList found={found} newest={newest} schedules={schedules} />
        </section>
      )}
    </Drawer>
  )
}
