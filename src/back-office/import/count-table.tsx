'use client'

import { useTranslation } from '@payloadcms/ui'
import { say } from './import-words.ts'
import type { TypeCount } from './report-view.ts'
import { useTypeName } from './use-type-name.ts'

const columns = [
  ['created', 'importNew'],
  ['updated', 'importUpdated'],
  ['repaired', 'importRepaired'],
  ['unchanged', 'importUnchanged'],
  ['kept', 'importKept'],
  ['failed', 'importNotStored'],
] as const

/** What became of how many documents of each type; columns that would be empty are left out. */
export const CountTable = ({ counts }: { counts: readonly TypeCount[] }) => {
  const { language } = useTranslation().i18n
  const nameOf = useTypeName()
  const number = new Intl.NumberFormat(language)
  const shown = columns.filter(([name]) => counts.some((count) => count[name] > 0))
  if (shown.length === 0) return <p>{say(language, 'importNothing')}</p>
  return (
    <div className="coulisse-import__scroll" tabIndex={0}>
      <table className="coulisse-import__table">
        <caption>{say(language, 'importDocuments')}</caption>
        <thead>
          <tr>
            <th scope="col">{say(language, 'importType')}</th>
            {shown.map(([name, word]) => (
              <th key={name} scope="col">
                {say(language, word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.type}>
              <th scope="row">{nameOf(count.type)}</th>
              {shown.map(([name]) => (
                <td key={name}>{number.format(count[name])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
