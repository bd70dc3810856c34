import type { ImportWarning } from '../import-warning.ts'
import { HEADINGS } from './report-words.ts'
import type { ReportNote, RunReport } from './run-report.ts'

/** Warnings of one kind that are printed one by one; the JSON report has all. */
const MOST_PRINTED = 8

/**
 * The report for people, as lines.
 * @param origin of this site, for links: `https://example.org`
 */
export function reportText(report: RunReport, origin: string): string {
  return [
    ...countLines(report),
    ...blockLines(report),
    ...wordLines(report),
    ...warningLines(report.warnings),
    ...noteLines('Set in this site', report.settings, origin),
    ...noteLines('Left to do, because no export contains it', report.left, origin),
  ]
    .join('\n')
    .trimEnd()
}

const COUNTED = [
  ['created', 'new'],
  ['updated', 'brought up to date'],
  ['repaired', 'files found'],
  ['unchanged', 'there already'],
  ['kept', 'kept as edited here'],
  ['failed', 'failed'],
] as const

function countLines(report: RunReport): string[] {
  const lines = [...report.counts].map(([type, count]) => {
    const parts = COUNTED.filter(([name]) => count[name] > 0)
    return `  ${type.padEnd(12)} ${parts.map(([name, said]) => `${count[name]} ${said}`).join(', ')}`
  })
  const redirects =
    report.redirects === 0 ? [] : [`  ${report.redirects} old addresses lead to their equivalent`]
  return ['Documents', ...lines, ...redirects, '']
}

function noteLines(heading: string, notes: readonly ReportNote[], origin: string): string[] {
  if (notes.length === 0) return []
  const lines = notes.map(
    ({ message, at }) => `  ${message}${at === undefined ? '' : `\n    ${origin}${at}`}`,
  )
  return [heading, ...lines, '']
}

function blockLines(report: RunReport): string[] {
  const sorted = [...report.blocks].sort((one, other) => other[1] - one[1])
  if (sorted.length === 0) return []
  return ['Blocks', `  ${sorted.map(([type, count]) => `${type} ${count}`).join(', ')}`, '']
}

function wordLines(report: RunReport): string[] {
  const { source, kept } = report.words()
  const share = source === 0 ? 100 : Math.floor((kept / source) * 1000) / 10
  return ['Words', `  ${kept} of ${source} kept (${share} %)`, '']
}

function warningLines(warnings: readonly ImportWarning[]): string[] {
  return Object.entries(HEADINGS).flatMap(([code, { en: heading }]) => {
    const found = warnings.filter((warning) => warning.code === code)
    if (found.length === 0) return []
    const lines = found
      .slice(0, MOST_PRINTED)
      .map(({ item, message }) => `  ${item === undefined ? '' : `${item}: `}${message}`)
    const rest =
      found.length > MOST_PRINTED
        ? [`  … and ${found.length - MOST_PRINTED} more (--json tells all)`]
        : []
    return [`${heading} (${found.length})`, ...lines, ...rest, '']
  })
}

/** The whole report for machines; each item with its address and its form in the back office. */
export function reportJson(report: RunReport, run: string, origin: string): string {
  const { source, kept } = report.words()
  const link = (at: string | undefined) => (at === undefined ? undefined : `${origin}${at}`)
  return JSON.stringify(
    {
      run,
      documents: Object.fromEntries(report.counts),
      redirects: report.redirects,
      blocks: Object.fromEntries(report.blocks),
      words: { source, kept },
      items: report.items.map(({ collection, id, ...item }) => ({
        ...item,
        address: link(item.path),
        form: link(id === undefined ? undefined : `/admin/collections/${collection}/${id}`),
      })),
      warnings: report.warnings,
      settings: report.settings,
      left: report.left,
    },
    undefined,
    2,
  )
}
