import { convertBody } from '../html-to-content/convert-body.ts'
import type { ConvertedBody } from '../html-to-content/convert-body.ts'
import type { SourceDocument } from '../intermediate-form.ts'
import type { InventedMedia } from '../site-resolver.ts'
import { isPublicState, itemName } from '../survey.ts'
import { fieldsOf, withContent } from './document-values.ts'
import type { DocumentValues } from './document-values.ts'
import type { PathDecision, PathPlan } from './path-plan.ts'
import type { RunContext } from './run-context.ts'
import { writeComments } from './write-comments.ts'
import { writeInventedMedia } from './write-media.ts'

/** Pages and posts with their comments; a page waits for the one above it, wherever that stands in the file. */
export class DocumentWriter {
  readonly #context: RunContext
  readonly #paths: PathPlan
  readonly #written = new Set<string>()
  readonly #waiting = new Map<string, SourceDocument[]>()
  readonly #invented = new Set<string>()

  constructor(context: RunContext, paths: PathPlan) {
    this.#context = context
    this.#paths = paths
  }

  async add(document: SourceDocument): Promise<void> {
    if (this.#written.has(document.sourceId)) return
    const parent = this.#parentOf(document)
    if (parent !== undefined && !this.#written.has(parent)) {
      this.#waiting.set(parent, [...(this.#waiting.get(parent) ?? []), document])
      return
    }
    await this.#write(document)
    const below = this.#waiting.get(document.sourceId) ?? []
    this.#waiting.delete(document.sourceId)
    for (const child of below) await this.add(child)
  }

  /** What still waits is below a page that is below it: the ring is opened where it is met. */
  async finish(): Promise<void> {
    for (const [parent, documents] of this.#waiting) {
      this.#waiting.delete(parent)
      for (const document of documents) {
        this.#context.report.warn({
          code: 'parent-missing',
          message: `Its parent ${parent} stands below it; it is at the top now.`,
          item: itemName(document),
        })
        await this.add({ ...document, parent: undefined })
      }
    }
    await this.#context.writer.flush()
  }

  #parentOf(document: SourceDocument): string | undefined {
    if (document.type !== 'page' || document.parent === undefined) return undefined
    if (this.#context.survey.documents.get(document.parent)?.type === 'page') return document.parent
    this.#context.report.warn({
      code: 'parent-missing',
      message: `Its parent ${document.parent} is not in the export; it is at the top.`,
      item: itemName(document),
    })
    return undefined
  }

  async #write(document: SourceDocument): Promise<void> {
    this.#written.add(document.sourceId)
    const { survey, report, writer } = this.#context
    const type = document.type === 'page' ? ('pages' as const) : ('posts' as const)
    const fields = fieldsOf(this.#context, document)
    const body = await this.#convert(document, fields.id)
    const isPublished = isPublicState(document.state)
    const decision: PathDecision = isPublished
      ? await this.#paths.decide(type, fields, survey.documents.get(document.sourceId)?.path)
      : { kind: 'rule', path: undefined }
    const placed = decision.kind === 'unavailable' ? withNumber(fields, document) : fields
    const values = withContent(
      placed,
      document,
      body.flow,
      decision.kind === 'kept' ? decision.kept : undefined,
    )
    this.#reportOn(document, body, decision)
    await writer.add({
      collection: type,
      values,
      isPublished,
      createdAt: document.createdAt,
      updatedAt: document.updatedAt,
      name: itemName(document),
      elsewhere: () => withContent(withNumber(fields, document), document, body.flow, undefined),
    })
    await writeComments(this.#context, document, values.id)
    report.addItem(
      { item: itemName(document), path: pathOf(decision), words: body.words },
      body.blocks,
    )
  }

  async #convert(document: SourceDocument, id: string): Promise<ConvertedBody> {
    const invented: InventedMedia[] = []
    const resolver = this.#context.resolver.forDocument(document, (media) => invented.push(media))
    const body = convertBody(document.body, resolver, id)
    for (const media of invented) {
      if (this.#invented.has(media.id)) continue
      this.#invented.add(media.id)
      await writeInventedMedia(this.#context, media)
    }
    return body
  }

  #reportOn(document: SourceDocument, body: ConvertedBody, decision: PathDecision): void {
    const item = itemName(document)
    this.#context.report.warn(...body.warnings.map((warning) => ({ ...warning, item })))
    if (decision.kind === 'kept')
      this.#context.report.warn({
        code: 'path-own',
        message: `It keeps ${decision.kept.path}, which no rule makes.`,
        item,
      })
    if (decision.kind === 'unavailable')
      this.#context.report.warn({
        code: 'path-taken',
        message: `Its address ${decision.wanted} cannot be had; it stands at another one.`,
        item,
      })
  }
}

/** Another address for a document whose own is taken: its slug with its number at the source. */
function withNumber(values: DocumentValues, document: SourceDocument): DocumentValues {
  return { ...values, slug: `${values.slug ?? document.type}-${document.sourceId}` }
}

function pathOf(decision: PathDecision): string | undefined {
  if (decision.kind === 'kept') return decision.kept.path
  return decision.kind === 'rule' ? decision.path : undefined
}
