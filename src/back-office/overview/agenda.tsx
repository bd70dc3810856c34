import type { BasePayload, PayloadRequest } from 'payload'
import { tellMoment } from '../schedule/zoned-time.ts'
import { say, type Word } from '../words.ts'
import { nextSchedules } from './next-schedules.ts'

interface AgendaProps {
  payload: BasePayload
  language: string
  user: PayloadRequest['user'] | undefined
}

const words = {
  publish: 'scheduledPublish',
  unpublish: 'scheduledUnpublish',
  appear: 'scheduledAppear',
} as const satisfies Record<string, Word>

/** What goes public or leaves next, and what did not; nothing while nothing is scheduled. */
export const Agenda = async ({ payload, language, user }: AgendaProps) => {
  const { timeZone, next } = await nextSchedules(payload, user)
  if (next.length === 0) return undefined
  return (
    <section aria-labelledby="coulisse-agenda" className="coulisse-overview__agenda">
      <h2 className="coulisse-overview__heading" id="coulisse-agenda">
        {say(language, 'scheduledNext')}
      </h2>
      <ul className="coulisse-overview__next">
        {next.map(({ id, action, at, isFailed, title, href }) => (
          <li key={id}>
            <a href={href}>{title || say(language, 'untitled')}</a>{' '}
            <span className={isFailed ? 'coulisse-overview__failed' : 'coulisse-overview__when'}>
              {say(language, isFailed ? 'couldNotHappen' : words[action])}{' '}
              <time dateTime={at}>{tellMoment(new Date(at), { language, timeZone })}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
