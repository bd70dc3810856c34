'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { nameOfLanguage, say } from './translations-words.ts'
import type { LanguageState } from './translation-view.ts'

interface LanguageItemProps {
  type: string
  state: LanguageState
  mayCreate: boolean
  isBusy: boolean
  onTranslate: () => void
}

/** One language: what there is in it, and what one may do. */
export const LanguageItem = (props: LanguageItemProps) => {
  const { state, mayCreate, isBusy, onTranslate } = props
  const { language } = useTranslation().i18n
  const name = nameOfLanguage(language, state.code)
  return (
    <li className="coulisse-translations__item">
      <strong className="coulisse-translations__language">{name}</strong>
      <Facts {...props} />
      {state.state === 'none' && mayCreate && (
        <Button
          aria-label={say(language, 'translateInto', name)}
          buttonStyle="secondary"
          disabled={isBusy}
          id={`translate-${state.code}`}
          margin={false}
          onClick={onTranslate}
          size="small"
        >
          {say(language, 'translate')}
        </Button>
      )}
    </li>
  )
}

const Facts = ({ type, state: one }: LanguageItemProps) => {
  const { language } = useTranslation().i18n
  const words = [
    say(language, one.isThis ? 'this' : one.state),
    ...(one.isOriginal ? [say(language, 'original')] : []),
  ]
  return (
    <span className="coulisse-translations__facts">
      {!one.isThis && one.id !== undefined && (
        <a href={`/admin/collections/${type}/${one.id}`} lang={one.code}>
          {one.title || say(language, 'untitled')}
        </a>
      )}
      <span>{words.join(', ')}</span>
      {one.isBehind && (
        <span className="coulisse-translations__behind">{say(language, 'behind')}</span>
      )}
      <Compare state={one} type={type} />
    </span>
  )
}

/** From a translation to its original, and to each translation that is behind. */
const Compare = ({ type, state }: Pick<LanguageItemProps, 'type' | 'state'>) => {
  const { id, isOriginal, isThis, isBehind, title = '' } = state
  const { language } = useTranslation().i18n
  if (id === undefined || isOriginal || !(isThis || isBehind)) return undefined
  return (
    <a
      aria-label={isThis ? undefined : say(language, 'compareOf', title)}
      href={`/admin/translations/${type}/${id}`}
    >
      {say(language, 'compare')}
    </a>
  )
}
