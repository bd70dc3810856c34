import type { I18nClient } from '@payloadcms/translations'
import type { BasePayload, PayloadRequest } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import './overview.css'
import { hasTransactions } from '#config/database/engine.ts'
import { BehindList } from '../translations/behind-list.tsx'
import { StarterNotice } from '../starter/starter-notice.tsx'
import { say, type Word } from '../words.ts'
import { Agenda } from './agenda.tsx'
import { countWork } from './count-work.ts'
import { findLastEdited } from './find-last-edited.ts'
import { LastEdited } from './last-edited.tsx'

interface OverviewProps {
  payload: BasePayload
  i18n: I18nClient
  user?: PayloadRequest['user']
}

const actions: { word: Word; collection: string }[] = [
  { word: 'newPost', collection: 'posts' },
  { word: 'newPage', collection: 'pages' },
  { word: 'uploadFile', collection: 'media' },
]

/** Only what this person may create. */
const Actions = ({ language, user }: { language: string; user: OverviewProps['user'] }) => (
  <nav className="coulisse-overview__actions">
    {actions
      .filter(({ collection }) => permissions.may(user, 'create', collection))
      .map(({ collection, word }) => (
        <a
          className="btn btn--style-secondary btn--size-medium"
          href={`/admin/collections/${collection}/create`}
          key={collection}
        >
          {say(language, word)}
        </a>
      ))}
  </nav>
)

/** What one came for, above the dashboard: start writing, what waits for this person, where one left off. */
export const Overview = async ({ payload, i18n, user }: OverviewProps) => {
  const [work, edited] = await Promise.all([
    countWork(payload, user),
    findLastEdited(payload, user),
  ])
  const waiting = work.filter(({ count }) => count > 0)
  return (
    <section className="coulisse-overview">
      <Actions language={i18n.language} user={user} />
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
      <BehindList language={i18n.language} payload={payload} user={user} />
      {edited.length > 0 && <LastEdited edited={edited} i18n={i18n} payload={payload} />}
      <StarterNotice payload={payload} user={user} />
    </section>
  )
}
