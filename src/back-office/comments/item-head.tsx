import { say } from './comments-words.ts'
import type { QueueRow } from './queue-row.ts'
import './item-head.css'

/** Who wrote what where and when, and in answer to whom. */
export const ItemHead = ({ language, row }: { language: string; row: QueueRow }) => {
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="coulisse-queue__head">
      <p>
        <strong dir="auto">{row.authorName}</strong>
        <Addresses row={row} />
        {row.kind !== 'comment' && <span>{say(language, 'mention')}</span>}
        <span className="coulisse-queue__state">{say(language, row.state)}</span>
      </p>
      <p>
        <time dateTime={row.writtenAt}>{time.format(new Date(row.writtenAt))}</time>{' '}
        {say(language, 'on')}{' '}
        <a dir="auto" href={row.on.editHref}>
          {row.on.title || say(language, 'untitled')}
        </a>
        {row.answerTo !== undefined && ` · ${say(language, 'inAnswerTo', row.answerTo)}`}
        {row.on.href !== undefined && row.state === 'approved' && (
          <>
            {' · '}
            <a href={`${row.on.href}#comment-${row.id}`}>{say(language, 'show')}</a>
          </>
        )}
      </p>
    </div>
  )
}

/** Where to reach them. A website is no link: what spam wants is a visit. */
const Addresses = ({ row: { authorEmail, authorUrl, ipAddress } }: { row: QueueRow }) => (
  <>
    {authorEmail !== '' && <a href={`mailto:${authorEmail}`}>{authorEmail}</a>}
    {authorUrl !== '' && <span>{authorUrl}</span>}
    {ipAddress !== '' && <span>{ipAddress}</span>}
  </>
)
