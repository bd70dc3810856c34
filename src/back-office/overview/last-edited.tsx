import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { BasePayload } from 'payload'
import { say } from '../words.ts'
import type { Edited } from './find-last-edited.ts'

interface LastEditedProps {
  edited: Edited[]
  i18n: I18nClient
  payload: BasePayload
}

/** Back to where one left off. */
export const LastEdited = ({ edited, i18n, payload }: LastEditedProps) => {
  const { language } = i18n
  const kindOf = (type: string): string => {
    const label = payload.config.collections.find(({ slug }) => slug === type)?.labels.singular
    return label === undefined || typeof label === 'function' ? type : getTranslation(label, i18n)
  }
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="coulisse-overview__edited">
      <h2 className="coulisse-overview__heading">{say(language, 'lastEdited')}</h2>
      <ul>
        {edited.map(({ href, title, type, isDraft, updatedAt }) => (
          <li key={href}>
            <a href={href}>{title || say(language, 'untitled')}</a>
            <span>
              {kindOf(type)}
              {isDraft && ` · ${say(language, 'draft')}`}
            </span>
            <time dateTime={updatedAt}>{time.format(new Date(updatedAt))}</time>
          </li>
        ))}
      </ul>
    </div>
  )
}
