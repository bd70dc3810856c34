import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { Payload } from 'payload'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { frenchOf, isRefusal } from '#import/import.errors.ts'
import { reportJson, reportText } from '#import/report/report-text.ts'
import { terminalLanguage, textWord } from '#import/report/text-words.ts'
import type { RunReport } from '#import/report/run-report.ts'
import { runIdOf } from '#import/run-id.ts'
import { undoText } from '#import/undo/undo-text.ts'
import { readTypeMap } from '#import/wordpress/type-map.ts'
import { WordPressExport } from '#import/wordpress/wordpress-export.ts'
import { dryRun } from '#import/write/dry-run.ts'
import { UploadsFolder } from '#import/write/uploads-folder.ts'
import type { RunOrder } from '#import/write/write-run.ts'
import { migrations } from '#migrations/migrations.ts'
import { openProgress } from './import-progress.ts'

const language = terminalLanguage()

/** What the shell is told when the file itself is refused; the database is as it was. */
const REFUSED = 2

interface WordPressArguments {
  readonly uploads?: string
  readonly fetchMedia?: boolean
  readonly map: string[]
  readonly home?: string
  readonly postsPage?: string
  readonly dryRun?: boolean
  readonly json?: string
}

/** Opens the site's database, which the first pass does without. */
async function withPayload<Result>(work: (payload: Payload) => Promise<Result>): Promise<Result> {
  const [{ getPayload }, { default: config }, { env }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('#config/env.ts'),
  ])
  const payload = await getPayload({ config })
  try {
    // An import may be the first thing that a new site is asked for.
    await runMigrations(payload, { migrations, directoryForCopies: copiesDirectory(env.dataDir) })
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}

async function importWordPress(files: string[], options: WordPressArguments): Promise<void> {
  if (options.uploads !== undefined) new UploadsFolder(options.uploads)
  const source = new WordPressExport(files, { types: readTypeMap(options.map) })
  const progress = openProgress(process.stderr)
  const survey = await progress.during('Reading', source.bytes, (onBytes) => source.survey(onBytes))
  const run = await runIdOf(files)
  if (options.dryRun === true) {
    const report = await progress.during('Converting', source.bytes, (onBytes) =>
      dryRun(source, survey, onBytes),
    )
    await tell(report, run, options)
    process.stdout.write(`${textWord(language, 'dryRun')}\n`)
    return
  }
  const report = await withPayload((payload) =>
    writeAll({ payload, source, survey, run }, options, progress),
  )
  await tell(report, run, options)
  process.stdout.write(`\n${wayBack(report, run)}\n`)
}

type Work = Pick<RunOrder, 'payload' | 'source' | 'survey' | 'run'>

async function writeAll(
  work: Work,
  { uploads, fetchMedia, home, postsPage }: WordPressArguments,
  progress: ReturnType<typeof openProgress>,
): Promise<RunReport> {
  const [{ writeRun }, { MediaFetcher }] = await Promise.all([
    import('#import/write/write-run.ts'),
    import('#import/fetch/media-fetcher.ts'),
  ])
  const fetcher = fetchMedia === true ? new MediaFetcher() : undefined
  return progress.during('Writing', work.source.bytes * 2, (onProgress) =>
    writeRun({ ...work, onProgress, uploads, fetcher, home, postsPage }),
  )
}

function wayBack(report: RunReport, run: string): string {
  if (report.hasMade()) return textWord(language, 'wayBack', run)
  return textWord(language, report.hasChanged() ? 'onlyUpdated' : 'nothing')
}

async function tell(report: RunReport, run: string, { json }: WordPressArguments): Promise<void> {
  const { env } = await import('#config/env.ts')
  process.stdout.write(`${reportText(report, env.origin, language)}\n`)
  if (json !== undefined) await writeFile(json, `${reportJson(report, run, env.origin)}\n`)
  if (report.hasFailures()) process.exitCode = 1
}

async function undo(run: string): Promise<void> {
  const { undoRun } = await import('#import/undo/undo-run.ts')
  const report = await withPayload((payload) => undoRun(payload, run))
  process.stdout.write(`${undoText(report, run, language)}\n`)
}

/** A refused file is one sentence and its own exit code; everything else is the entry's business. */
const refusing =
  <Arguments extends unknown[]>(work: (...given: Arguments) => Promise<void>) =>
  async (...given: Arguments): Promise<void> => {
    try {
      await work(...given)
    } catch (error) {
      if (!isRefusal(error)) throw error
      process.stderr.write(`${language === 'fr' ? frenchOf(error) : error.message}\n`)
      process.exitCode = REFUSED
    }
  }

/** An option that may be given several times. */
const append = (given: string, before: string[]): string[] => [...before, given]

export function register(program: Command): void {
  const command = program.command('import').description('bring in a site from elsewhere')
  command
    .command('wordpress')
    .description('import a WordPress export (Tools → Export → All content)')
    .argument('<export.xml...>', 'the file that WordPress made, or all its parts; .xml.gz too')
    .option('--uploads <folder>', 'a copy of wp-content/uploads')
    .option(
      '--fetch-media',
      'fetch files from the old site, and those that texts show from any public host; nothing is fetched without this',
    )
    .option('--home <slug>', 'the page that is the home')
    .option('--posts-page <slug>', 'the page that lists the posts')
    .option('--map <type=pages:/path>', 'what becomes of a post type of a plugin', append, [])
    .option('--dry-run', 'convert and report, but write nothing')
    .option('--json <file>', 'write the whole report there as JSON')
    .action(refusing(importWordPress))
  command
    .command('undo')
    .description('remove what a run has made, but not what was edited since')
    .argument('<run>', 'as the import named it')
    .action(refusing(undo))
}
