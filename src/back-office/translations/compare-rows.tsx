import type { AlignedRow, ComparedPart, Run } from './compare-parts.ts'
import { labelOfPart, type PartLabels } from './part-labels.ts'
import { nameOfLanguage, say } from './translations-words.ts'

interface CompareRowsProps {
  rows: readonly AlignedRow[]
  labels: PartLabels
  /** Of the back office. */
  language: string
  codes: { source: string; translation: string }
  /** The form of the translation; undefined for who may not change it. */
  formHref: string | undefined
}

/** Row by row what corresponds; a label stands where another field or block begins, with the way to that field. */
export const CompareRows = ({ rows, labels, language, codes, formHref }: CompareRowsProps) => (
  <ol className="coulisse-compare__rows">
    {rows.map((row, index) => {
      const label = labelOfRow(row, labels)
      const before = rows[index - 1]
      const isNew = before === undefined || labelOfRow(before, labels) !== label
      const href = formHref === undefined ? undefined : `${formHref}#field-${fieldOfRow(row)}`
      return (
        <li className="coulisse-compare__row" key={index}>
          {isNew && <RowHead href={href} label={label} language={language} />}
          <div className="coulisse-compare__cell" dir="auto" lang={codes.source}>
            <LanguageName code={codes.source} language={language} />
            <SourceCell language={language} source={row.source} />
          </div>
          <div className="coulisse-compare__cell" dir="auto" lang={codes.translation}>
            <LanguageName code={codes.translation} language={language} />
            {row.translation?.text ?? <Nothing language={language} row={row} />}
          </div>
        </li>
      )
    })}
  </ol>
)

interface RowHeadProps {
  label: string
  href: string | undefined
  language: string
}

const RowHead = ({ label, href, language }: RowHeadProps) => (
  <div className="coulisse-compare__label">
    <span>{label}</span>
    {href !== undefined && (
      <a href={href}>
        {say(language, 'edit')}
        <span className="coulisse-compare__aloud">: {label}</span>
      </a>
    )}
  </div>
)

/** Whose words these are, where the two do not stand beside each other under their names. */
const LanguageName = ({ code, language }: { code: string; language: string }) => (
  <span className="coulisse-compare__language" dir="auto" lang={language}>
    {nameOfLanguage(language, code)}
  </span>
)

const fieldOfRow = ({ source, translation }: AlignedRow): string =>
  (translation ?? source?.part)?.field ?? ''

const labelOfRow = ({ source, translation }: AlignedRow, labels: PartLabels): string => {
  const part = source?.part ?? translation
  return part === undefined ? '' : labelOfPart(part, labels)
}

const SourceCell = ({
  source,
  language,
}: {
  source: ComparedPart | undefined
  language: string
}) =>
  source === undefined ? (
    <Dash language={language} />
  ) : (
    source.runs.map((run, index) => <RunText key={index} language={language} run={run} />)
  )

/** Marked by more than colour, and said aloud. */
const RunText = ({ run: { text, change }, language }: { run: Run; language: string }) => {
  if (change === 'none') return text
  const Mark = change === 'added' ? 'ins' : 'del'
  return (
    <Mark>
      <span className="coulisse-compare__aloud" lang={language}>
        {say(language, change)}
      </span>
      {text}
    </Mark>
  )
}

const Nothing = ({ row, language }: { row: AlignedRow; language: string }) =>
  row.source?.change === 'removed' ? (
    <span className="coulisse-compare__none" lang={language}>
      {say(language, 'removedHere')}
    </span>
  ) : (
    <Dash language={language} />
  )

const Dash = ({ language }: { language: string }) => (
  <span className="coulisse-compare__none" lang={language}>
    {say(language, 'nothingHere')}
  </span>
)
