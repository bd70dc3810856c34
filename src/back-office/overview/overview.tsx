import type { BasePayload, PayloadRequest } from 'payload'
import './overview.css'
import { hasTransactions } from '#config/database/engine.ts'
import { say, type Word } from '../words.ts'
import { Agenda } from './agenda.tsx'
import { countWork } from './count-work.ts'

interface OverviewProps {
  payload: BasePayload
  i18n: { language: string }
  user?: PayloadRequest['user']
}

const actions: { href: string; word: Word; collection: string }[] = [
  { href: '/admin/collections/posts/create', word: 'newPost', collection: 'posts' },
  { href: '/admin/collections/pages/create', word: 'newPage', collection: 'pages' },
  { href: '/admin/collections/media/create', word: 'uploadFile', collection: 'media' },
]

/** What one came for, above the dashboard: start writing, and what waits for this person. */
export const Overview = async ({ payload, i18n, user }: OverviewProps) => {
  const work = await countWork(payload, user)
  const waiting = work.filter(({ count }) => count > 0)
  return (
    <section className="coulisse-overview">
      <nav className="coulisse-overview__actions">
        {actions.map(({ href, word }) => (
          <a className="btn btn--style-secondary btn--size-medium" href={href} key={href}>
            {say(i18n.language, word)}
          </a>
        ))}
      </nav>
      {user?.role === 'administrator' && !hasTransactions(payload.db) && (
        <p className="coulisse-overview__warning">{say(i18n.language, 'withoutTransactions')}</p>
      )}
      {waiting.length === 0 ? (
        <p className="coulisse-overview__empty">{say(i18n.language, 'nothingWaits')}</p>
      ) : (
        <ul className="coulisse-overview__work">
          {waiting.map(({ href, word, count }) => (
            <li key={href}>
              <a href={href}>
                <strong>{count}</strong> {say(i18n.language, word)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Agenda language={i18n.language} payload={payload} user={user} />
    </section>
  )
}
