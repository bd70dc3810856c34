'use client'

import { Banner, ShimmerEffect, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { fill, say } from './import-words.ts'
import { askDesk } from './ask-desk.ts'
import { ReportList } from './report-list.tsx'
import { ReportNotes } from './report-notes.tsx'
import { anyReport, type AnyReport, type ImportReport } from './report-view.ts'
import { CountTable } from './count-table.tsx'
import { UndoReport } from './undo-report.tsx'

/** What the last trial, import or undo has to tell. */
export const Report = () => {
  const { language } = useTranslation().i18n
  const [report, setReport] = useState<AnyReport | 'failed'>()
  const headingId = useId()
  useEffect(() => {
    void askDesk('/report', anyReport).then((answer) =>
      setReport(answer.isDone ? answer.value : 'failed'),
    )
  }, [])
  return (
    <section aria-labelledby={headingId} className="coulisse-import__step" id="import-report">
      <h2 id={headingId}>{say(language, 'importReport')}</h2>
      {report === undefined && <ShimmerEffect height={80} />}
      {report === 'failed' && (
        <div role="alert">
          <Banner type="error">{say(language, 'importReportUnread')}</Banner>
        </div>
      )}
      {typeof report === 'object' &&
        (report.kind === 'undo' ? <UndoReport report={report} /> : <Content report={report} />)}
    </section>
  )
}

const Content = ({ report }: { report: ImportReport }) => {
  const { language } = useTranslation().i18n
  const { counts, items, left, redirects, settings, warnings, words } = report
  const number = new Intl.NumberFormat(language)
  const share = words.source === 0 ? 1 : Math.floor((words.kept / words.source) * 1000) / 1000
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const kept = `${number.format(words.kept)} / ${number.format(words.source)} (${percent.format(share)})`
  return (
    <>
      <CountTable counts={counts} />
      <p>
        {fill(language, 'importWordsKept', kept)}
        {redirects > 0 && <> {fill(language, 'importRedirects', number.format(redirects))}</>}
      </p>
      <h3>{say(language, 'importLookAt')}</h3>
      {warnings.length === 0 && <p>{say(language, 'importNoWarnings')}</p>}
      {warnings.map(({ code, heading, count }) => (
        <ReportList count={count} heading={heading} key={code} list={code} />
      ))}
      {items > 0 && (
        <ReportList count={items} heading={say(language, 'importItems')} list="items" />
      )}
      <ReportNotes heading={say(language, 'importSettings')} notes={settings} />
      <ReportNotes heading={say(language, 'importLeft')} notes={left} />
    </>
  )
}
