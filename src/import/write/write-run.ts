import type { Payload } from 'payload'
import { clearStarter } from '#content/seed/clear-starter.ts'
import { type PathSettings, settingsFor } from '#publishing/paths/path-settings.ts'
import type { MediaFetcher } from '../fetch/media-fetcher.ts'
import { ImportIds } from '../import-ids.ts'
import { LEFT_OUT_OF_EXPORTS } from '../report/left-to-do.ts'
import { RunReport } from '../report/run-report.ts'
import { SiteResolver } from '../site-resolver.ts'
import type { SourceExport, Survey } from '../survey.ts'
import { ownTurn, type Turn } from '../turn.ts'
import { findBasePages } from './base-pages.ts'
import { BodyWriter } from './body-writer.ts'
import { findHomePages, takeHomePages } from './home-pages.ts'
import type { HomeOptions } from './home-pages.ts'
import { entriesWithFiles, MediaFiles } from './media-files.ts'
import { MediaQueue } from './media-queue.ts'
import { PathPlan } from './path-plan.ts'
import { withEarlier } from './read-earlier.ts'
import { sourceName } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import { takeMainMenu, takeSettings } from './site-settings.ts'
import { siteState } from './starter-site.ts'
import { UploadsFolder } from './uploads-folder.ts'
import { writeAddresses } from './write-addresses.ts'
import { writeAuthors } from './write-authors.ts'
import { BatchWriter } from './write-batches.ts'
import { DocumentWriter } from './write-documents.ts'
import { ensureLayouts, writeLayouts } from './write-layouts.ts'
import { writeMedia } from './write-media.ts'
import { writeMenus } from './write-menus.ts'
import { writePattern } from './write-patterns.ts'
import { writeTerms } from './write-terms.ts'

export interface RunOrder extends HomeOptions {
  readonly payload: Payload
  readonly source: SourceExport
  readonly survey: Survey
  readonly run: string
  /** A copy of the old site's uploads. */
  readonly uploads?: string | undefined
  /** Fetches files from the old site; nothing is fetched without one. */
  readonly fetcher?: MediaFetcher | undefined
  /** Accounts, by the login of the author who shall be that account; the others are found by their e-mail or made. */
  readonly accounts?: ReadonlyMap<string, string> | undefined
  /** Taken before each transaction. */
  readonly turn?: Turn | undefined
  /** Told the bytes read in this pass, of `source.bytes` twice. */
  readonly onProgress: (bytes: number) => void
}

/**
 * Pass 2: writes what the survey has found. Ids come from the source, so that running again changes
 * nothing and a killed run completes. Order follows who refers to whom: authors, terms, files, pages and
 * posts with their comments, menus, and at last the old addresses. No mail is sent: nothing here creates a password
 * or notifies anybody.
 *
 * @throws CodedError `import.bad-option` before anything is written
 */
export async function writeRun(order: RunOrder): Promise<RunReport> {
  const { payload, run } = order
  const report = new RunReport()
  const uploads = order.uploads === undefined ? undefined : new UploadsFolder(order.uploads)
  const homes = findHomePages(order.survey, order)
  const { isStarter, isAgain } = await siteState(payload, run)
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  // Given the same file again, the settings are a person's once a person has changed them.
  const takesSettings = isStarter && (!isAgain || !site.editedBy)
  await ensureLayouts(payload)
  if (takesSettings) {
    await clearStarter(payload, FOR_AN_IMPORT)
    await takeSettings({ payload, survey: order.survey, report })
  }
  const settings = await settingsFor({ payload })
  const context = await openContext(order, { settings, report, uploads })
  await writeAll(
    context,
    order,
    new PathPlan(context.survey, context.ids, settings, keepsAddresses(order, settings)),
  )
  if (takesSettings) await takeMainMenu(context)
  if (takesSettings || order.home !== undefined || order.postsPage !== undefined)
    await takeHomePages(context, homes)
  await writeAddresses(context)
  report.left.push(...LEFT_OUT_OF_EXPORTS)
  return report
}

/** The starter's texts stand at addresses that the import needs. */
const FOR_AN_IMPORT = { by: 'import', addresses: 'forgotten', menus: 'trashed' } as const

/** Into a site with another pattern, old addresses redirect; else each item keeps its own. */
function keepsAddresses({ survey }: RunOrder, { posts }: PathSettings): boolean {
  return survey.permalinks === undefined || survey.permalinks === posts
}

interface Opening {
  readonly settings: PathSettings
  readonly report: RunReport
  readonly uploads: UploadsFolder | undefined
}

async function openContext(
  order: RunOrder,
  { settings, report, uploads }: Opening,
): Promise<RunContext> {
  const { payload, run, fetcher, turn = ownTurn } = order
  report.warn(...order.survey.warnings)
  const ids = new ImportIds(order.survey.site.key)
  const survey = await withEarlier(payload, order.survey, ids)
  const here = await entriesWithFiles(payload, sourceName(survey.site))
  const writer = new BatchWriter(payload, report, turn)
  return {
    ...{ payload, survey, ids, report, run },
    resolver: new SiteResolver(survey, ids),
    turn,
    writer,
    media: new MediaQueue(new MediaFiles({ fetcher, uploads }, report, here), writer),
    authors: new Map(),
    accounts: order.accounts ?? new Map(),
    layouts: new Map(),
    basePages: new Map(),
    languages: settings.languages.map(({ code }) => code),
  }
}

async function writeAll(context: RunContext, order: RunOrder, paths: PathPlan): Promise<void> {
  await writeAuthors(context)
  await writeTerms(context)
  await writeLayouts(context)
  await findBasePages(context)
  const bodies = new BodyWriter(context)
  await writeMaterial(context, order, bodies)
  await writeTexts(context, order, new DocumentWriter(context, paths, bodies))
  await writeMenus(context)
}

/** Files and patterns: what texts refer to. */
async function writeMaterial(
  context: RunContext,
  { source, onProgress }: RunOrder,
  bodies: BodyWriter,
): Promise<void> {
  for await (const item of source.items(onProgress)) {
    if (item.kind === 'media') await writeMedia(context, item.media)
    else if (item.kind === 'pattern') await writePattern(context, bodies, item.document)
  }
  await context.media.flush()
  await context.writer.flush()
}

async function writeTexts(
  context: RunContext,
  { source, onProgress }: RunOrder,
  documents: DocumentWriter,
): Promise<void> {
  for await (const item of source.items((bytes) => onProgress(source.bytes + bytes)))
    if (item.kind === 'document') await documents.add(item.document)
  await documents.finish()
  await context.writer.flush()
}
