'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { idOf, valuesOf } from '#publishing/document-values.ts'
import { levelOf } from './level-of.ts'
import { say } from './pages-below-words.ts'
import { type PagesBelowState, usePagesBelow } from './use-pages-below.ts'
import './pages-below.css'

/** Pages come to stand on the third level at most; the first is 0. */
const DEEPEST_HOLDER = 1

/** The id of the page that a link's document is; undefined for anything else. */
const pageOf = (document: unknown): string | undefined => {
  const { relationTo, value } = valuesOf(document)
  return relationTo === 'pages' ? idOf(value) : undefined
}

const sayFound = (language: string, found: PagesBelowState): string => {
  if (found.state !== 'read') return found.state === 'failed' ? say(language, 'failed') : ''
  const { titles, others } = found
  if (titles.length === 0) return say(language, 'none')
  const more = others > 0 ? [say(language, 'more', String(others))] : []
  return `${say(language, 'now', [...titles, ...more].join(', '))} ${say(language, 'join')}`
}

/** Under the box of a menu's item that holds pages by itself: which these are. */
export const PagesBelow = ({ path = '' }: { path?: string }) => {
  const { language } = useTranslation().i18n
  const item = path.slice(0, path.lastIndexOf('.'))
  const isOn = useFormFields(([fields]) => fields[`${item}.pagesBelow`]?.value) === true
  const level = useFormFields(([fields]) =>
    levelOf(item, (path) => Number(fields[`${path}.depth`]?.value ?? 0)),
  )
  const page = useFormFields(([fields]) => pageOf(fields[`${item}.link.document`]?.value))
  const isTooDeep = level > DEEPEST_HOLDER
  const found = usePagesBelow(isOn && !isTooDeep ? page : undefined)
  if (!isOn || page === undefined) return undefined
  return (
    <p className="coulisse-pages-below" role="status">
      {isTooDeep ? say(language, 'tooDeep') : sayFound(language, found)}
    </p>
  )
}
