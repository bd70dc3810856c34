import type { BasePayload, PayloadRequest } from 'payload'
import { findBehind } from './find-behind.ts'
import { nameOfLanguage, say } from './translations-words.ts'

interface BehindListProps {
  payload: BasePayload
  language: string
  user: PayloadRequest['user'] | undefined
}

/** Translations whose originals have changed; nothing while all are up to date. */
export const BehindList = async ({ payload, language, user }: BehindListProps) => {
  const { shown, mayBeMore } = await findBehind(payload, user)
  if (shown.length === 0 && !mayBeMore) return undefined
  return (
    <section aria-labelledby="coulisse-behind" className="coulisse-overview__agenda">
      <h2 className="coulisse-overview__heading" id="coulisse-behind">
        {say(language, 'behindCount')}
      </h2>
      {shown.length > 0 && (
        <ul className="coulisse-overview__next">
          {shown.map(({ title, href, language: code }) => (
            <li key={href}>
              <a href={href}>{title || say(language, 'untitled')}</a>{' '}
              <span className="coulisse-overview__when">{nameOfLanguage(language, code)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayBeMore && <p className="coulisse-overview__more">{say(language, 'behindMore')}</p>}
    </section>
  )
}
