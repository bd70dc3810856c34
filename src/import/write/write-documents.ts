import type { SourceDocument } from '../intermediate-form.ts'
import { isPublicState, itemName } from '../survey.ts'
import type { BodyWriter } from './body-writer.ts'
import { dateWarning } from './date-ahead.ts'
import { fieldsOf, withContent } from './document-values.ts'
import type { DocumentValues } from './document-values.ts'
import { decisionWarning, isElsewhere, keptOf, pathOf } from './path-decision.ts'
import type { PathDecision, PathPlan } from './path-plan.ts'
import type { RunContext } from './run-context.ts'
import { writeComments } from './write-comments.ts'
import { said, type Said } from '../said.ts'

/** Pages and posts with their comments; a page waits for the one above it, wherever that stands in the file. */
export class DocumentWriter {
  readonly #context: RunContext
  readonly #paths: PathPlan
  readonly #bodies: BodyWriter
  readonly #written = new Set<string>()
  readonly #waiting = new Map<string, SourceDocument[]>()

  constructor(context: RunContext, paths: PathPlan, bodies: BodyWriter) {
    this.#context = context
    this.#paths = paths
    this.#bodies = bodies
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
        if (this.#context.survey.documents.get(parent)?.isEarlier !== true)
          this.#warnOfParent(
            document,
            said(
              `Its parent ${parent} stands below it; it is at the top now.`,
              `Sa page parente ${parent} est en dessous d’elle ; elle est désormais au premier niveau.`,
            ),
          )
        await this.add({ ...document, parent: undefined })
      }
    }
    await this.#context.writer.flush()
  }

  /** The page above, where it is in this export; one of an earlier run is there already. */
  #parentOf(document: SourceDocument): string | undefined {
    if (document.type !== 'page' || document.parent === undefined) return undefined
    const above = this.#context.survey.documents.get(document.parent)
    if (above?.type === 'page') return above.isEarlier === true ? undefined : document.parent
    if (!this.#written.has(document.sourceId))
      this.#warnOfParent(
        document,
        said(
          `Its parent ${document.parent} is not in the export; it is at the top.`,
          `Sa page parente ${document.parent} n’est pas dans l’export ; elle est au premier niveau.`,
        ),
      )
    return undefined
  }

  #warnOfParent(document: SourceDocument, sentence: Said): void {
    this.#context.report.warn({ code: 'parent-missing', ...sentence, item: itemName(document) })
  }

  async #write(document: SourceDocument): Promise<void> {
    this.#written.add(document.sourceId)
    const type = document.type === 'page' ? ('pages' as const) : ('posts' as const)
    const fields = fieldsOf(this.#context, document)
    const body = await this.#bodies.convert(document, fields.id)
    const decision = await this.#decide(document, fields)
    const placed = isElsewhere(decision) ? withNumber(fields, document) : fields
    const path = isElsewhere(decision) ? await this.#paths.moved(type, placed) : pathOf(decision)
    await this.#context.writer.add({
      collection: type,
      values: withContent(placed, document, body.flow, keptOf(decision)),
      isPublished: isPublicState(document.state),
      createdAt: document.createdAt,
      updatedAt: document.updatedAt,
      name: itemName(document),
      elsewhere: () =>
        withContent(withNumber(fields, document, fields.id.slice(-4)), document, body.flow),
    })
    await writeComments(this.#context, document, fields.id)
    this.#context.report.warn(
      ...decisionWarning(decision, itemName(document)),
      ...dateWarning(document, new Date()),
    )
    this.#bodies.report(document, body, { collection: type, id: fields.id, path })
  }

  async #decide(document: SourceDocument, fields: DocumentValues): Promise<PathDecision> {
    if (!isPublicState(document.state)) return { kind: 'rule', path: undefined }
    const type = document.type === 'page' ? 'pages' : 'posts'
    const old = this.#context.survey.documents.get(document.sourceId)?.path
    return this.#paths.decide(type, fields, old)
  }
}

/** Another address for a document whose own is taken: its slug with its number at the source. */
function withNumber(values: DocumentValues, document: SourceDocument, more = ''): DocumentValues {
  const parts = [values.slug ?? document.type, document.sourceId, more]
  return { ...values, slug: parts.filter((part) => part !== '').join('-') }
}
