'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Found } from './import-state.ts'

/** How many of each type the export has, by WordPress's own names. */
export const FoundSummary = ({ found }: { found: Found }) => {
  const { language } = useTranslation().i18n
  const number = new Intl.NumberFormat(language)
  return (
    <ul className="coulisse-import__counts">
      {[...found.counts, ...found.unknownTypes].map(({ type, count }) => (
        <li key={type}>
          <strong>{number.format(count)}</strong> {type}
        </li>
      ))}
    </ul>
  )
}
