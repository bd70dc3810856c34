'use client'

import { useTranslation } from '@payloadcms/ui'
import { say } from './import-words.ts'
import { useTypeName } from './use-type-name.ts'
import { ReportList } from './report-list.tsx'
import type { UndoneReport } from './report-view.ts'

export const UndoReport = ({ report: { removed, kept } }: { report: UndoneReport }) => {
  const { language } = useTranslation().i18n
  const nameOf = useTypeName()
  return (
    <>
      <h3>{say(language, 'importRemoved')}</h3>
      {removed.length === 0 && <p>{say(language, 'importNothing')}</p>}
      <ul className="coulisse-import__counts">
        {removed.map(({ type, count }) => (
          <li key={type}>
            <strong>{new Intl.NumberFormat(language).format(count)}</strong> {nameOf(type)}
          </li>
        ))}
      </ul>
      {kept > 0 && <ReportList count={kept} heading={say(language, 'importStayed')} list="kept" />}
    </>
  )
}
