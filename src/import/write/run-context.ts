import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { ImportedFrom } from '#content/payload-types.ts'
import type { ImportIds } from '../import-ids.ts'
import type { SourceDocument, SourceMedia, SourceSite } from '../intermediate-form.ts'
import type { RunReport } from '../report/run-report.ts'
import type { SiteResolver } from '../site-resolver.ts'
import type { Survey } from '../survey.ts'
import type { Turn } from '../turn.ts'
import type { MediaQueue } from './media-queue.ts'
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
  readonly media: MediaQueue
  readonly turn: Turn
  /** Accounts that a person chose, by the login of the author. */
  readonly accounts: ReadonlyMap<string, string>
  /** Our account for each author of the source. */
  readonly authors: Map<string, string>
  /** Our layout for each page template of the source. */
  readonly layouts: Map<string, string>
  /** The page below which a mapped type stands, by the type's name. */
  readonly basePages: Map<string, string>
  /** Codes of the site's languages, the first one first. */
  readonly languages: readonly string[]
}

interface Origin {
  readonly sourceId: string
  readonly url?: string | undefined
  /** What of the item says whether it has changed at the source. */
  readonly content: unknown
  readonly details?: Record<string, unknown>
}

/** How imported documents name the site that they come from. */
export const sourceName = ({ system, key }: SourceSite): string => `${system}:${key}`

/** Where a document comes from, as it is kept beside it. */
export function importedFrom(
  context: Pick<RunContext, 'run' | 'survey'>,
  origin: Origin,
): ImportedFrom {
  return {
    run: context.run,
    source: sourceName(context.survey.site),
    sourceId: origin.sourceId,
    ...(origin.url === undefined ? {} : { url: origin.url }),
    checksum: createHash('sha256')
      .update(JSON.stringify(origin.content))
      .digest('hex')
      .slice(0, 32),
    ...(origin.details === undefined ? {} : { data: origin.details }),
  }
}

/** What of an item says whether it has changed: not where it stands in the file, nor its comments, which are documents. */
export function sourceContent(item: SourceDocument | SourceMedia): Record<string, unknown> {
  return { ...item, line: undefined, comments: undefined, cutMeta: undefined }
}

/** A field that has a value, for a document that leaves out what it does not know. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  const field: Partial<Record<Name, Value>> = {}
  return value === undefined ? field : Object.assign(field, { [name]: value })
}
