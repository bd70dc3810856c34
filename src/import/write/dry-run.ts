import { convertOrKeep } from '../html-to-content/convert-or-keep.ts'
import { ImportIds } from '../import-ids.ts'
import { RunReport } from '../report/run-report.ts'
import { SiteResolver } from '../site-resolver.ts'
import { itemName } from '../survey.ts'
import type { SourceDocument } from '../intermediate-form.ts'
import type { SourceExport, Survey } from '../survey.ts'

/** Converts everything and writes nothing; the database is not opened. Counts what a run into an empty site would make. */
export async function dryRun(
  source: SourceExport,
  survey: Survey,
  onProgress: (bytes: number) => void,
): Promise<RunReport> {
  const report = new RunReport()
  report.warn(...survey.warnings)
  const ids = new ImportIds(survey.site.key)
  const trial: Trial = {
    ...{ report, ids },
    resolver: new SiteResolver(survey, ids),
    invented: new Set(),
  }
  countHead(report, survey)
  for await (const item of source.items(onProgress)) {
    if (item.kind === 'media') report.created('media')
    else convert(item.document, item.kind, trial)
  }
  report.created('media', trial.invented.size)
  report.created('menus', survey.menus.length)
  return report
}

interface Trial {
  readonly report: RunReport
  readonly resolver: SiteResolver
  readonly ids: ImportIds
  readonly invented: Set<string>
}

function countHead(report: RunReport, { authors, terms }: Survey): void {
  report.created('users', new Set([...authors.values()].map(({ sourceId }) => sourceId)).size)
  const kinds = [...terms.values()].map(({ kind }) => kind)
  report.created('categories', kinds.filter((kind) => kind === 'category').length)
  report.created('tags', kinds.filter((kind) => kind === 'tag').length)
}

function convert(
  document: SourceDocument,
  kind: 'document' | 'pattern',
  { report, resolver, ids, invented }: Trial,
): void {
  const item = itemName(document)
  const body = convertOrKeep(
    document.body,
    resolver.forDocument(document, { invent: ({ id }) => invented.add(id) }),
    ids.of(kind, document.sourceId),
  )
  report.warn(...body.warnings.map((warning) => ({ ...warning, item })))
  report.addItem({ item, words: body.words }, body.blocks)
  const type = document.type === 'page' ? 'pages' : 'posts'
  report.created(kind === 'pattern' ? 'patterns' : type)
  report.created('comments', document.comments.length)
}
