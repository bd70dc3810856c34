'use client'

import { Link, useTranslation } from '@payloadcms/ui'
import { BulkBar } from './bulk-bar.tsx'
import { say } from './comments-words.ts'
import { queueHref, type QueueQuery } from './queue-query.ts'
import { QueueItem } from './queue-item.tsx'
import { QueueNotice } from './queue-notice.tsx'
import type { Queue } from './queue-row.ts'
import { useQueue } from './use-queue.ts'

interface QueueScreenProps {
  query: QueueQuery
  queue: Queue
}

/** The comments of one page of the queue, and all that can be done with them. */
export const QueueScreen = ({ query, queue }: QueueScreenProps) => {
  const { language } = useTranslation().i18n
  const desk = useQueue(queue.rows)
  return (
    <>
      <QueueNotice desk={desk} language={language} />
      <Filtered language={language} query={query} />
      {queue.rows.length === 0 ? (
        <p className="coulisse-queue__none">{emptyWords(language, query)}</p>
      ) : (
        <>
          <BulkBar desk={desk} language={language} query={query} rows={queue.rows} />
          <ol aria-label={say(language, 'list')} className="coulisse-queue__list">
            {queue.rows.map((row) => (
              <QueueItem
                begin={query.comment === undefined ? undefined : query.do}
                desk={desk}
                key={row.id}
                language={language}
                row={row}
              />
            ))}
          </ol>
        </>
      )}
      <Pages language={language} pages={queue.pages} query={query} />
    </>
  )
}

const emptyWords = (language: string, { q, state, comment }: QueueQuery): string => {
  if (q !== '' && comment === undefined) return say(language, 'noneFound', q)
  return say(language, state === 'pending' && comment === undefined ? 'nonePending' : 'none')
}

/** What narrows the list, and the way out. */
const Filtered = ({ language, query }: { language: string; query: QueueQuery }) => {
  if (query.comment === undefined && query.q === '') return undefined
  return (
    <p className="coulisse-queue__filtered">
      {query.comment !== undefined && `${say(language, 'oneShown')} `}
      <Link href={queueHref({ state: query.state })} prefetch={false}>
        {say(language, 'searchClear')}
      </Link>
    </p>
  )
}

interface PagesProps {
  language: string
  pages: number
  query: QueueQuery
}

const Pages = ({ language, pages, query }: PagesProps) => {
  if (pages <= 1) return undefined
  const { page } = query
  return (
    <nav aria-label={say(language, 'pages')} className="coulisse-queue__pages">
      {page > 1 && (
        <Link href={queueHref({ ...query, page: page - 1 })} prefetch={false} rel="prev">
          {say(language, 'previous')}
        </Link>
      )}
      <span>{say(language, 'page', `${String(page)} / ${String(pages)}`)}</span>
      {page < pages && (
        <Link href={queueHref({ ...query, page: page + 1 })} prefetch={false} rel="next">
          {say(language, 'next')}
        </Link>
      )}
    </nav>
  )
}
