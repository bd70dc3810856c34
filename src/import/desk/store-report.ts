import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import type { RunReport } from '../report/run-report.ts'
import type { UndoReport } from '../undo/undo-run.ts'
import { fileOf, headOf, type ReportLine, type ReportSummary } from './stored-report.ts'

const formOf = ({ collection, id }: { collection: string; id: string }): string =>
  `/admin/collections/${collection}/${id}`

/** Writes a report where stored-report.ts finds it; the one before is gone. */
export async function storeReport(
  folder: string,
  kind: 'try' | 'write',
  report: RunReport,
): Promise<void> {
  const lists = new Map<string, ReportLine[]>()
  for (const { code, item, message, french } of report.warnings) {
    const place = item === undefined ? undefined : report.places.get(item)
    const line = {
      item,
      message,
      french,
      ...(kind === 'write' && place && { form: formOf(place) }),
    }
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
  // The head comes last and whole: a report that a power cut has broken off is none.
  const beside = `${headOf(folder)}.new`
  await writeFile(beside, JSON.stringify(head), { mode: 0o600, flush: true })
  await rename(beside, headOf(folder))
}

/** A hundred lines at a time: the process serves visitors between them. */
function* textOf(lines: readonly ReportLine[]): Generator<string> {
  for (let start = 0; start < lines.length; start += 100)
    yield lines
      .slice(start, start + 100)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
}
