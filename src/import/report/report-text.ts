import type { ImportWarning } from '../import-warning.ts'
import { HEADINGS } from './report-words.ts'
import type { ReportNote, RunReport } from './run-report.ts'
import { textWord, type TextLanguage } from './text-words.ts'

/** Warnings of one kind that are printed one by one; the JSON report has all. */
const MOST_PRINTED = 8

/**
 * The report for people, as lines.
 * @param origin of this site, for links: `https://example.org`
 */
export function reportText(
  report: RunReport,
  origin: string,
  language: TextLanguage = 'en',
): string {
  const say: Say = (word, ...values) => textWord(language, word, ...values)
  return [
    ...countLines(report, say),
    ...blockLines(report, say),
    ...wordLines(report, say),
    ...warningLines(report.warnings, language),
    ...noteLines(say('settings'), inLanguage(report.settings, language), origin),
    ...noteLines(say('left'), inLanguage(report.left, language), origin),
  ]
    .join('\n')
    .trimEnd()
}

type Word = Parameters<typeof textWord>[1]
type Say = (word: Word, ...values: readonly (number | string)[]) => string

interface Sentence {
  readonly message: string
  readonly french?: string | undefined
}

function inLanguage<Kind extends Sentence>(all: readonly Kind[], language: TextLanguage): Kind[] {
  if (language === 'en') return [...all]
  return all.map((one) => ({ ...one, message: one.french ?? one.message }))
}

const COUNTED = ['created', 'updated', 'repaired', 'unchanged', 'kept', 'failed'] as const

function countLines(report: RunReport, say: Say): string[] {
  const lines = [...report.counts].map(([type, count]) => {
    const parts = COUNTED.filter((name) => count[name] > 0)
    return `  ${type.padEnd(12)} ${parts.map((name) => say(name, count[name])).join(', ')}`
  })
  const redirects = report.redirects === 0 ? [] : [`  ${say('redirects', report.redirects)}`]
  return [say('documents'), ...lines, ...redirects, '']
}

function noteLines(heading: string, notes: readonly ReportNote[], origin: string): string[] {
  if (notes.length === 0) return []
  const lines = notes.map(
    ({ message, at }) => `  ${message}${at === undefined ? '' : `\n    ${origin}${at}`}`,
  )
  return [heading, ...lines, '']
}

function blockLines(report: RunReport, say: Say): string[] {
  const sorted = [...report.blocks].sort((one, other) => other[1] - one[1])
  if (sorted.length === 0) return []
  return [say('blocks'), `  ${sorted.map(([type, count]) => `${type} ${count}`).join(', ')}`, '']
}

function wordLines(report: RunReport, say: Say): string[] {
  const { source, kept } = report.words()
  const share = source === 0 ? 100 : Math.floor((kept / source) * 1000) / 10
  return [say('words'), `  ${say('wordsKept', kept, source, share)}`, '']
}

function warningLines(warnings: readonly ImportWarning[], language: TextLanguage): string[] {
  return Object.entries(HEADINGS).flatMap(([code, heading]) => {
    const found = warnings.filter((warning) => warning.code === code)
    if (found.length === 0) return []
    const lines = inLanguage(found.slice(0, MOST_PRINTED), language).map(
      ({ item, message }) =>
        `  ${item === undefined ? '' : `${item}${textWord(language, 'colon')} `}${message}`,
    )
    const more = found.length - MOST_PRINTED
    const rest = more > 0 ? [`  ${textWord(language, 'more', more)}`] : []
    return [`${heading[language]} (${found.length})`, ...lines, ...rest, '']
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
