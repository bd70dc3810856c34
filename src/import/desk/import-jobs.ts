import type { Payload } from 'payload'
import { MediaFetcher } from '../fetch/media-fetcher.ts'
import type { RunReport } from '../report/run-report.ts'
import { runIdOf } from '../run-id.ts'
import type { Survey } from '../survey.ts'
import { politeTurn } from '../turn.ts'
import type { UndoReport } from '../undo/undo-run.ts'
import { readTypeMap } from '../wordpress/type-map.ts'
import { WordPressExport } from '../wordpress/wordpress-export.ts'
import { dryRun } from '../write/dry-run.ts'
import type { FoundSite, ImportOptions } from './desk-state.ts'
import { readAccounts } from './read-accounts.ts'

export interface JobOrder {
  readonly openPayload: () => Promise<Payload>
  /** Paths of the export's parts. */
  readonly files: readonly string[]
  readonly options: ImportOptions
  readonly signal: AbortSignal
  /** Told bytes, of how many. */
  readonly onProgress: (done: number, total: number) => void
}

/** Pages that are offered as home; more make no list that a person reads. */
const MOST_PAGES = 500

/** Reads the export whole: what is in it, or why it is none. Writes nothing. @throws CodedError `import.*` */
export async function readJob(order: JobOrder): Promise<FoundSite> {
  // Types count as unknown here even when somebody has said where they belong.
  const { survey } = await surveyed({ ...order, options: { ...order.options, types: [] } }, 1)
  return foundIn(survey)
}

/** Converts everything, writes nothing. */
export async function tryJob(order: JobOrder): Promise<RunReport> {
  const { source, survey, passed } = await surveyed(order, 2)
  const report = await dryRun(source, survey, passed)
  const users = report.counts.get('users')
  if (users !== undefined) users.created = await newAccounts(order, survey)
  return report
}

/**
 * What writes is loaded by need, as in `run-job.ts`.
 *
 * @param onRun told the name of the run before anything is written
 */
export async function writeJob(
  order: JobOrder,
  onRun: (run: string) => Promise<unknown>,
): Promise<RunReport> {
  const { options, signal, files } = order
  const { source, survey, passed } = await surveyed(order, 3)
  const [{ writeRun }, payload] = await Promise.all([
    import('../write/write-run.ts'),
    order.openPayload(),
  ])
  const run = await runIdOf(files)
  await onRun(run)
  const { home, postsPage } = options
  return writeRun({
    ...{ payload, source, survey, run, home, postsPage, onProgress: passed },
    turn: politeTurn(signal),
    fetcher: options.fetchMedia ? new MediaFetcher() : undefined,
    accounts: await accountsOf(payload, options),
  })
}

export async function undoJob(
  { openPayload, signal }: Pick<JobOrder, 'openPayload' | 'signal'>,
  run: string,
): Promise<UndoReport> {
  const { undoRun } = await import('../undo/undo-run.ts')
  return undoRun(await openPayload(), run, politeTurn(signal))
}

interface Surveyed {
  readonly source: WordPressExport
  readonly survey: Survey
  /** Told the bytes of the passes after this one. */
  readonly passed: (bytes: number) => void
}

/** @param passes how often the files are read in all */
async function surveyed(
  { files, options, signal, onProgress }: JobOrder,
  passes: number,
): Promise<Surveyed> {
  const types = readTypeMap(options.types)
  const source = new WordPressExport(files, { types, turn: politeTurn(signal) })
  const { bytes } = source
  const total = bytes * passes
  const survey = await source.survey((done) => onProgress(done, total))
  return { source, survey, passed: (done) => onProgress(bytes + done, total) }
}

/** How many authors would get an account. */
async function newAccounts({ openPayload, options }: JobOrder, survey: Survey): Promise<number> {
  const found = foundIn(survey)
  const payload = await openPayload()
  const [chosen, { own }] = await Promise.all([
    accountsOf(payload, options),
    readAccounts(payload, { found }),
  ])
  const known = new Set([...chosen.keys(), ...own.map(({ login }) => login)])
  const others = found.authors.filter(({ login }) => !known.has(login))
  return new Set(others.map(({ login, email }) => email?.toLowerCase() ?? login)).size
}

/** Of the accounts that were chosen, those that are still there. */
async function accountsOf(
  payload: Payload,
  { authors }: ImportOptions,
): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(authors.map(({ account }) => account))] } },
    depth: 0,
    pagination: false,
    select: {},
  })
  const there = new Set(docs.map(({ id }) => id))
  return new Map(
    authors
      .filter(({ account }) => there.has(account))
      .map(({ login, account }) => [login, account]),
  )
}

const UNKNOWN = ' (unknown type)'

function foundIn({ site, counts, authors, documents }: Survey): FoundSite {
  const all = [...counts].map(([type, count]) => ({ type, count }))
  const pages = [...documents.values()].flatMap(({ type, state, path, title }) =>
    type === 'page' && state === 'published' && path !== undefined ? [{ path, title }] : [],
  )
  return {
    ...{ title: site.title, url: site.url, key: site.key, language: site.language },
    counts: all.filter(({ type }) => !type.endsWith(UNKNOWN)),
    unknownTypes: all
      .filter(({ type }) => type.endsWith(UNKNOWN))
      .map(({ type, count }) => ({ type: type.slice(0, -UNKNOWN.length), count })),
    authors: [...authors]
      .filter(([login, { sourceId }]) => login === sourceId)
      .map(([login, { name, email }]) => ({ login, name, email })),
    pages: pages.slice(0, MOST_PAGES),
  }
}
