import type { I18n } from '@payloadcms/translations'
import type { BasePayload, PayloadRequest } from 'payload'
import { NavLink } from '../nav-link/nav-link.tsx'
import './comments-nav.css'
import { sayCount, say } from './comments-words.ts'
import { mayModerate } from './may-moderate.ts'
import { countPending } from './read-queue.ts'

interface CommentsNavProps {
  i18n: I18n
  payload: BasePayload
  user?: PayloadRequest['user']
}

/** The way to the queue, with how many wait: it says so whether mails are sent or not. */
export const CommentsNav = async ({ i18n: { language }, payload, user }: CommentsNavProps) => {
  if (!user || !mayModerate(user)) return undefined
  const count = await countPending({ payload, user })
  return (
    <NavLink href="/admin/comments" id="nav-comments" label={say(language, 'title')}>
      {count > 0 && (
        <span className="coulisse-queue-count">{sayCount(language, 'pendingCount', count)}</span>
      )}
    </NavLink>
  )
}
