import type { Payload } from 'payload'
import { settingsFor } from '#publishing/paths/path-settings.ts'
import { ImportIds } from '../import-ids.ts'
import { RunReport } from '../report/run-report.ts'
import { SiteResolver } from '../site-resolver.ts'
import type { SourceExport, Survey } from '../survey.ts'
import { PathPlan } from './path-plan.ts'
import type { RunContext } from './run-context.ts'
import { clearStarter, holdsStarterOnly, takeMenuAndHome, takeSettings } from './site-settings.ts'
import { UploadsFolder } from './uploads-folder.ts'
import { writeAuthors } from './write-authors.ts'
import { BatchWriter } from './write-batches.ts'
import { DocumentWriter } from './write-documents.ts'
import { writeMedia } from './write-media.ts'
import { writeMenus } from './write-menus.ts'
import { writeTerms } from './write-terms.ts'

export interface RunOrder {
  readonly payload: Payload
  readonly source: SourceExport
  readonly survey: Survey
  readonly run: string
  readonly uploads?: string | undefined
  /** Told the bytes read in this pass, of `source.bytes` twice. */
  readonly onProgress: (bytes: number) => void
}

/**
 * Pass 2: writes what the survey has found. Ids come from the source, so that running again changes
 * nothing and a killed run completes. Order follows who refers to whom: authors, terms, files, pages and
 * posts with their comments, menus. No mail is sent: nothing here creates a password or notifies anybody.
 */
export async function writeRun(order: RunOrder): Promise<RunReport> {
  const { payload, source, survey } = order
  const report = new RunReport()
  report.warn(...survey.warnings)
  const ids = new ImportIds(survey.site.key)
  const context: RunContext = {
    ...{ payload, survey, ids, report, run: order.run },
    resolver: new SiteResolver(survey, ids),
    writer: new BatchWriter(payload, report),
    uploads: order.uploads === undefined ? undefined : new UploadsFolder(order.uploads),
    authors: new Map(),
  }
  const isStarter = await holdsStarterOnly(payload, order.run)
  if (isStarter) {
    await clearStarter(payload)
    await takeSettings(context)
  }
  await writeAuthors(context)
  await writeTerms(context)
  for await (const item of source.items(order.onProgress))
    if (item.kind === 'media') await writeMedia(context, item.media)
  await context.writer.flush()
  await writeTexts(context, order)
  await writeMenus(context)
  if (isStarter) await takeMenuAndHome(context)
  return report
}

async function writeTexts(
  context: RunContext,
  { payload, source, onProgress }: RunOrder,
): Promise<void> {
  const settings = await settingsFor({ payload })
  const documents = new DocumentWriter(context, new PathPlan(context.survey, context.ids, settings))
  for await (const item of source.items((bytes) => onProgress(source.bytes + bytes))) {
    if (item.kind === 'document') await documents.add(item.document)
  }
  await documents.finish()
}
