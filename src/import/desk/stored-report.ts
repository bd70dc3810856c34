import { createReadStream } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { HEADINGS } from '../report/report-words.ts'
import type { RunReport } from '../report/run-report.ts'
import { isMissing } from './desk-folder.ts'
import type { UndoReport } from '../undo/undo-run.ts'

const note = z.object({ message: z.string(), at: z.string().optional() })

const importSummary = z.object({
  kind: z.enum(['try', 'write']),
  counts: z.array(
    z.object({
      type: z.string(),
      created: z.number(),
      updated: z.number(),
      repaired: z.number(),
      unchanged: z.number(),
      kept: z.number(),
      failed: z.number(),
    }),
  ),
  redirects: z.number(),
  blocks: z.array(z.object({ type: z.string(), count: z.number() })),
  words: z.object({ source: z.number(), kept: z.number() }),
  /** How many warnings of each code. */
  warnings: z.array(z.object({ code: z.string(), count: z.number() })),
  items: z.number(),
  settings: z.array(note),
  left: z.array(note),
})

const undoSummary = z.object({
  kind: z.literal('undo'),
  removed: z.array(z.object({ type: z.string(), count: z.number() })),
  kept: z.number(),
})

/** What a report says at its top; its lines are in files of their own, for there may be a hundred thousand. */
const summary = z.discriminatedUnion('kind', [importSummary, undoSummary])

type ReportSummary = z.infer<typeof summary>

/** One line of a list: an item, what is said of it, and where it is now. */
const reportLine = z.object({
  item: z.string().optional(),
  message: z.string().optional(),
  /** Why an undo has kept it. */
  reason: z.enum(['edited', 'needed']).optional(),
  /** Its form in the back office. */
  form: z.string().optional(),
  /** Its address for visitors. */
  address: z.string().optional(),
  words: z.object({ source: z.number(), kept: z.number() }).optional(),
})

type ReportLine = z.infer<typeof reportLine>

const formOf = ({ collection, id }: { collection: string; id: string }): string =>
  `/admin/collections/${collection}/${id}`

/** Writes a report where {@link readSummary} and {@link readLines} find it; the one before is gone. */
export async function storeReport(
  folder: string,
  kind: 'try' | 'write',
  report: RunReport,
): Promise<void> {
  const lists = new Map<string, ReportLine[]>()
  for (const { code, item, message } of report.warnings) {
    const place = item === undefined ? undefined : report.places.get(item)
    const line = { item, message, ...(kind === 'write' && place && { form: formOf(place) }) }
    const list = lists.get(code) ?? []
    list.push(line)
    lists.set(code, list)
  }
  const items = report.items.map(({ item, collection, id, path: address, words }): ReportLine => {
    const counted = { source: words.source, kept: words.kept }
    if (collection === undefined || id === undefined) return { item, words: counted }
    return { item, words: counted, form: formOf({ collection, id }), address }
  })
  await write(folder, new Map([...lists, ['items', items]]), {
    kind,
    counts: [...report.counts].map(([type, count]) => ({ type, ...count })),
    redirects: report.redirects,
    blocks: [...report.blocks].map(([type, count]) => ({ type, count })),
    words: report.words(),
    warnings: [...lists].map(([code, { length }]) => ({ code, count: length })),
    items: items.length,
    settings: [...report.settings],
    left: [...report.left],
  })
}

export async function storeUndo(folder: string, { removed, kept }: UndoReport): Promise<void> {
  const lines = kept.map(({ title, reason, ...place }) => ({
    item: title || place.id,
    reason,
    form: formOf(place),
  }))
  await write(folder, new Map([['kept', lines]]), {
    kind: 'undo',
    removed: [...removed].map(([type, count]) => ({ type, count })),
    kept: kept.length,
  })
}

async function write(
  folder: string,
  lists: ReadonlyMap<string, readonly ReportLine[]>,
  head: ReportSummary,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const [name, lines] of lists) {
    await writeFile(fileOf(folder, name), textOf(lines), { mode: 0o600 })
  }
  await writeFile(path.join(folder, 'summary.json'), JSON.stringify(head), { mode: 0o600 })
}

/** A hundred lines at a time: the process serves visitors between them. */
function* textOf(lines: readonly ReportLine[]): Generator<string> {
  for (let start = 0; start < lines.length; start += 100)
    yield lines
      .slice(start, start + 100)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
}

const fileOf = (folder: string, name: string): string => path.join(folder, `${name}.jsonl`)

/** The head of the report, its warnings in the order of the report with their headings. */
export async function readSummary(
  folder: string,
  language: string,
): Promise<Record<string, unknown>> {
  const text = await readFile(path.join(folder, 'summary.json'), 'utf8')
  const head = summary.parse(JSON.parse(text))
  if (head.kind === 'undo') return head
  const counts = new Map(head.warnings.map(({ code, count }) => [code, count]))
  const warnings = Object.entries(HEADINGS).flatMap(([code, said]) => {
    const heading = language === 'fr' ? said.fr : said.en
    return counts.has(code) ? [{ code, heading, count: counts.get(code) }] : []
  })
  return { ...head, warnings }
}

/** The lines of a list from one on; a list that the report does not have is empty. */
export async function readLines(
  folder: string,
  list: string,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<ReportLine[]> {
  const found: ReportLine[] = []
  if (!/^[a-z-]+$/.test(list)) return found
  let number = 0
  try {
    for await (const text of createInterface({ input: createReadStream(fileOf(folder, list)) })) {
      number += 1
      if (number > from) found.push(reportLine.parse(JSON.parse(text)))
      if (found.length === most) break
    }
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  return found
}
