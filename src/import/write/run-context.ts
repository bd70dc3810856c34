import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { ImportedFrom } from '#content/payload-types.ts'
import type { ImportIds } from '../import-ids.ts'
import type { RunReport } from '../report/run-report.ts'
import type { SiteResolver } from '../site-resolver.ts'
import type { Survey } from '../survey.ts'
import type { UploadsFolder } from './uploads-folder.ts'
import type { BatchWriter } from './write-batches.ts'

/** What every writer of a run shares. */
export interface RunContext {
  readonly payload: Payload
  readonly survey: Survey
  readonly ids: ImportIds
  readonly resolver: SiteResolver
  readonly report: RunReport
  readonly writer: BatchWriter
  /** Name of the run, by which it can be undone. */
  readonly run: string
  readonly uploads: UploadsFolder | undefined
  /** Our account for each author of the source. */
  readonly authors: Map<string, string>
}

interface Origin {
  readonly sourceId: string
  readonly url?: string | undefined
  /** What of the item says whether it has changed at the source. */
  readonly content: unknown
  readonly details?: Record<string, unknown>
}

/** Where a document comes from, as it is kept beside it. */
export function importedFrom(
  context: Pick<RunContext, 'run' | 'survey'>,
  origin: Origin,
): ImportedFrom {
  return {
    run: context.run,
    source: `${context.survey.site.system}:${context.survey.site.key}`,
    sourceId: origin.sourceId,
    ...(origin.url === undefined ? {} : { url: origin.url }),
    checksum: createHash('sha256')
      .update(JSON.stringify(origin.content))
      .digest('hex')
      .slice(0, 32),
    ...(origin.details === undefined ? {} : { data: origin.details }),
  }
}

/** A field that has a value, for a document that leaves out what it does not know. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  const field: Partial<Record<Name, Value>> = {}
  return value === undefined ? field : Object.assign(field, { [name]: value })
}
