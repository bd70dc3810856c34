import type { AlignedRow, ComparedPart, Run } from './compare-parts.ts'
import { labelOfPart, type PartLabels } from './part-labels.ts'
import { say } from './translations-words.ts'

interface CompareRowsProps {
  rows: readonly AlignedRow[]
  labels: PartLabels
  /** Of the back office. */
  language: string
  codes: { source: string; translation: string }
}

/** Row by row what corresponds; a label stands where another field or block begins. */
export const CompareRows = ({ rows, labels, language, codes }: CompareRowsProps) => (
  <ol className="coulisse-compare__rows">
    {rows.map((row, index) => {
      const label = labelOfRow(row, labels)
      const before = rows[index - 1]
      const isNew = before === undefined || labelOfRow(before, labels) !== label
      return (
        <li className="coulisse-compare__row" key={index}>
          {isNew && <span className="coulisse-compare__label">{label}</span>}
          <div className="coulisse-compare__cell" dir="auto" lang={codes.source}>
            <SourceCell language={language} source={row.source} />
          </div>
          <div className="coulisse-compare__cell" dir="auto" lang={codes.translation}>
            {row.translation?.text ?? <Nothing language={language} row={row} />}
          </div>
        </li>
      )
    })}
  </ol>
)

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
