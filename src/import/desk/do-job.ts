import type { Payload } from 'payload'
import type { DeskFolder } from './desk-folder.ts'
import { deskRefusals } from './desk.errors.ts'
import type { DeskState, FoundSite, ImportOptions, JobKind } from './desk-state.ts'
import * as jobs from './import-jobs.ts'
import type { JobNews } from './job-messages.ts'
import { storeReport, storeUndo } from './store-report.ts'

export interface JobSetting {
  /** Opens the site's database, which reading an export does without. */
  readonly openPayload: () => Promise<Payload>
  /** Where the files are and the report goes; the state is the desk's to write. */
  readonly folder: Pick<DeskFolder, 'pathOf' | 'reportFolder'>
  /** As it was when the job began. */
  readonly state: DeskState
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
  /** Resolves when the name of the run is written down; nothing is written before. */
  readonly onRun: (run: string) => Promise<unknown>
}

/** Does a job and stores its report. */
export async function doJob(kind: JobKind, setting: JobSetting): Promise<JobNews> {
  if (kind === 'undo') return undo(setting)
  const { openPayload, folder, state, signal, onProgress } = setting
  const { options } = state
  const files = state.files.map((file) => folder.pathOf(file))
  const order = { openPayload, files, options, signal, onProgress }
  if (kind === 'read') {
    const found = await jobs.readJob(order)
    return { found, foundAt: Date.now(), options: fitting(options, found), reportAt: undefined }
  }
  const report =
    kind === 'try' ? await jobs.tryJob(order) : await jobs.writeJob(order, setting.onRun)
  await storeReport(folder.reportFolder, kind, report)
  return { reportAt: Date.now() }
}

/** Decisions about another export say nothing about this one. */
function fitting(options: ImportOptions, found: FoundSite): ImportOptions {
  const isPage = (path: string | undefined): boolean =>
    found.pages.some((page) => page.path === path)
  return {
    fetchMedia: options.fetchMedia,
    ...(isPage(options.home) && { home: options.home }),
    ...(isPage(options.postsPage) && { postsPage: options.postsPage }),
    types: options.types.filter((written) =>
      found.unknownTypes.some(({ type }) => written.startsWith(`${type}=`)),
    ),
    authors: options.authors.filter(({ login }) =>
      found.authors.some((author) => author.login === login),
    ),
  }
}

async function undo({ openPayload, folder, state, signal }: JobSetting): Promise<JobNews> {
  const run = state.job?.run
  if (run === undefined) throw deskRefusals.nothingToUndo()
  const report = await jobs.undoJob({ openPayload, signal }, run)
  await storeUndo(folder.reportFolder, report)
  return { reportAt: Date.now(), runs: state.runs.filter((one) => one.run !== run) }
}
