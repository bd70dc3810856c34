import { convertBody } from '../html-to-content/convert-body.ts'
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
  const resolver = new SiteResolver(survey, ids)
  for (const id of new Set([...survey.authors.values()].map(({ sourceId }) => sourceId)))
    if (id !== '') report.created('users')
  for (const term of survey.terms.values())
    report.created(term.kind === 'category' ? 'categories' : 'tags')
  const invented = new Set<string>()
  for await (const item of source.items(onProgress)) {
    if (item.kind === 'media') report.created('media')
    else convert(item.document, { report, resolver, ids, invented })
  }
  for (const id of invented) if (id !== '') report.created('media')
  for (const menu of survey.menus) if (menu.sourceId !== '') report.created('menus')
  return report
}

interface Trial {
  readonly report: RunReport
  readonly resolver: SiteResolver
  readonly ids: ImportIds
  readonly invented: Set<string>
}

function convert(document: SourceDocument, { report, resolver, ids, invented }: Trial): void {
  const item = itemName(document)
  const body = convertBody(
    document.body,
    resolver.forDocument(document, ({ id }) => invented.add(id)),
    ids.of('document', document.sourceId),
  )
  report.warn(...body.warnings.map((warning) => ({ ...warning, item })))
  report.addItem({ item, words: body.words }, body.blocks)
  report.created(document.type === 'page' ? 'pages' : 'posts')
  for (const comment of document.comments) if (comment.sourceId !== '') report.created('comments')
}
