'use client'

import { useTranslation } from '@payloadcms/ui'
import { say } from './import-words.ts'
import type { ReportNote } from './report-view.ts'

/** Things to know or to do, each with the place where it is done. */
export const ReportNotes = ({
  heading,
  notes,
}: {
  heading: string
  notes: readonly ReportNote[]
}) => {
  const { language } = useTranslation().i18n
  if (notes.length === 0) return undefined
  return (
    <>
      <h3>{heading}</h3>
      <ul className="coulisse-import__notes">
        {notes.map(({ message, at }) => (
          <li key={message}>
            {message} {at !== undefined && <a href={at}>{say(language, 'importSetIt')}</a>}
          </li>
        ))}
      </ul>
    </>
  )
}
