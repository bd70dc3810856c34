import type { Payload } from 'payload'
import type { DeskFolder } from './desk-folder.ts'
import { deskRefusals } from './desk.errors.ts'
import type { DeskState, FoundSite, ImportOptions, JobKind } from './desk-state.ts'

export interface JobSetting {
  readonly payload: Payload
  readonly folder: DeskFolder
  /** As it was when the job began. */
  readonly state: DeskState
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Does a job and stores its report. The importers are loaded when the first job begins: the site starts without them.
 * @returns what of the state is new
 */
export async function doJob(kind: JobKind, setting: JobSetting): Promise<Partial<DeskState>> {
  if (kind === 'undo') return undo(setting)
  const jobs = await import('./import-jobs.ts')
  const { payload, folder, state, signal, onProgress } = setting
  const { options } = state
  const files = state.files.map((file) => folder.pathOf(file))
  const order = { payload, files, options, signal, onProgress }
  if (kind === 'read') {
    const found = await jobs.readJob(order)
    return { found, foundAt: Date.now(), options: fitting(options, found), reportAt: undefined }
  }
  const report =
    kind === 'try'
      ? await jobs.tryJob(order)
      : await jobs.writeJob(order, (run) => folder.change((before) => withRun(before, run)))
  const { storeReport } = await import('./store-report.ts')
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

/** The same files again are the same run. */
function withRun(state: DeskState, run: string): DeskState {
  const past = { run, title: state.found?.title ?? '', at: Date.now() }
  return {
    ...state,
    runs: [past, ...state.runs.filter((one) => one.run !== run)],
    ...(state.job && { job: { ...state.job, run } }),
  }
}

async function undo({ payload, folder, state, signal }: JobSetting): Promise<Partial<DeskState>> {
  const run = state.job?.run
  if (run === undefined) throw deskRefusals.nothingToUndo()
  const [{ undoJob }, { storeUndo }] = await Promise.all([
    import('./import-jobs.ts'),
    import('./store-report.ts'),
  ])
  const report = await undoJob({ payload, signal }, run)
  await storeUndo(folder.reportFolder, report)
  return { reportAt: Date.now(), runs: state.runs.filter((one) => one.run !== run) }
}
