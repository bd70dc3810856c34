import type { Payload } from 'payload'
import { runIdOf } from '#import/run-id.ts'
import type { RunReport } from '#import/report/run-report.ts'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import { writeRun, type RunOrder } from '#import/write/write-run.ts'

export interface Imported {
  readonly run: string
  readonly report: RunReport
}

/** Imports files as the command does. */
export async function importFiles(
  payload: Payload,
  files: string[],
  options: Partial<Pick<RunOrder, 'uploads'>> = {},
): Promise<Imported> {
  const source = new WordPressExport(files)
  const survey = await source.survey(() => {})
  const run = await runIdOf(files)
  const report = await writeRun({ payload, source, survey, run, onProgress: () => {}, ...options })
  return { run, report }
}
