import { Link } from '@payloadcms/ui'
import { say } from './comments-words.ts'
import { queueHref, type QueueQuery } from './queue-query.ts'
import { TABS, type Queue } from './queue-row.ts'
import './queue-tabs.css'

interface QueueTabsProps {
  counts: Queue['counts']
  language: string
  query: QueueQuery
}

/** The states with their numbers, and the search: addresses all, so that back and reload keep their place. */
export const QueueTabs = ({ counts, language, query }: QueueTabsProps) => {
  const number = new Intl.NumberFormat(language)
  const isOne = query.comment !== undefined
  return (
    <div className="coulisse-queue__top">
      <nav aria-label={say(language, 'tabs')} className="coulisse-queue__tabs">
        {TABS.map((tab) => (
          <Link
            aria-current={tab === query.state && !isOne ? 'page' : undefined}
            href={queueHref({ state: tab })}
            key={tab}
            prefetch={false}
          >
            {say(language, tab)} <small>{number.format(counts[tab])}</small>
          </Link>
        ))}
      </nav>
      <form action="/admin/comments" className="coulisse-queue__search" role="search">
        <input name="state" type="hidden" value={query.state} />
        <input
          aria-label={say(language, 'search')}
          defaultValue={query.q}
          key={query.q}
          name="q"
          placeholder={say(language, 'search')}
          type="search"
        />
        <button className="btn btn--style-secondary btn--size-small" type="submit">
          {say(language, 'searchDo')}
        </button>
      </form>
    </div>
  )
}
