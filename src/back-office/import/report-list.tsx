'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fill, say } from './import-words.ts'
import { askDesk } from './ask-desk.ts'
import { type ReportLine, reportLines } from './report-view.ts'

interface ReportListProps {
  heading: string
  count: number
  /** Its name at the server. */
  list: string
}

/** Lines of one kind, read when somebody opens them, fifty at a time. */
export const ReportList = ({ heading, count, list }: ReportListProps) => {
  const { language } = useTranslation().i18n
  const [lines, setLines] = useState<readonly ReportLine[]>([])
  const [isFailed, setFailed] = useState(false)
  const more = async () => {
    const path = `/lines?list=${list}&from=${String(lines.length)}`
    const answer = await askDesk(path, reportLines)
    setFailed(!answer.isDone)
    if (answer.isDone) setLines([...lines, ...answer.value.lines])
  }
  return (
    <details
      className="coulisse-import__list"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && lines.length === 0) void more()
      }}
    >
      <summary>
        {heading} ({new Intl.NumberFormat(language).format(count)})
      </summary>
      <ul>
        {lines.map((line, index) => (
          // Lines have no name of their own and never change.
          <Line key={index} line={line} />
        ))}
      </ul>
      {isFailed && <p role="alert">{say(language, 'importReportUnread')}</p>}
      {(isFailed || (lines.length > 0 && lines.length < count)) && (
        <Button buttonStyle="secondary" margin={false} onClick={() => void more()} size="small">
          {say(language, 'importMore')}
        </Button>
      )}
    </details>
  )
}

const Line = ({ line: { item, message, reason, form, address, words } }: { line: ReportLine }) => {
  const { language } = useTranslation().i18n
  const number = new Intl.NumberFormat(language)
  return (
    <li>
      {item !== undefined && (form === undefined ? <b>{item}</b> : <a href={form}>{item}</a>)}{' '}
      {message}
      {reason !== undefined &&
        say(language, reason === 'edited' ? 'importStayedEdited' : 'importStayedNeeded')}
      {words !== undefined && (
        <small>
          {fill(
            language,
            'importLineWords',
            words.kept === words.source
              ? number.format(words.kept)
              : `${number.format(words.kept)} / ${number.format(words.source)}`,
          )}
        </small>
      )}{' '}
      {address !== undefined && (
        <a href={address} rel="noopener" target="_blank">
          {say(language, 'importOpen')} <span aria-hidden="true">↗</span>
        </a>
      )}
    </li>
  )
}
