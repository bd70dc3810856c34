import type { Payload } from 'payload'
import { runIdOf } from '#import/run-id.ts'
import type { RunReport } from '#import/report/run-report.ts'
import { readTypeMap } from '#import/wordpress/type-map.ts'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import { writeRun, type RunOrder } from '#import/write/write-run.ts'

export interface Imported {
  readonly run: string
  readonly report: RunReport
}

export type ImportOptions = Partial<
  Pick<RunOrder, 'uploads' | 'fetcher' | 'home' | 'postsPage'>
> & { readonly map?: string[] }

/** Imports files as the command does. */
export async function importFiles(
  payload: Payload,
  files: string[],
  { map = [], ...options }: ImportOptions = {},
): Promise<Imported> {
  const source = new WordPressExport(files, { types: readTypeMap(map) })
  const survey = await source.survey(() => {})
  const run = await runIdOf(files)
  const report = await writeRun({ payload, source, survey, run, onProgress: () => {}, ...options })
  return { run, report }
}
