'use client'

import { useTranslation } from '@payloadcms/ui'
import { say, type ImportWord } from './import-words.ts'
import type { Found } from './import-state.ts'

/** Types of WordPress itself; those of plugins and themes are shown by their own names. */
const names: ReadonlyMap<string, ImportWord> = new Map([
  ['post', 'importPosts'],
  ['page', 'importPages'],
  ['attachment', 'importAttachments'],
  ['wp_block', 'importPatterns'],
])

/** How many of each type the export has. */
export const FoundSummary = ({ found }: { found: Found }) => {
  const { language } = useTranslation().i18n
  const nameOf = (type: string): string => {
    const word = names.get(type)
    return word === undefined ? type : say(language, word)
  }
  const number = new Intl.NumberFormat(language)
  return (
    <ul className="coulisse-import__counts">
      {[...found.counts, ...found.unknownTypes].map(({ type, count }) => (
        <li key={type}>
          <strong>{number.format(count)}</strong> {nameOf(type)}
        </li>
      ))}
    </ul>
  )
}
