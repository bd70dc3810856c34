import { convertOrKeep } from '../html-to-content/convert-or-keep.ts'
import type { ConvertedBody } from '../html-to-content/convert-body.ts'
import type { ImportWarning } from '../import-warning.ts'
import type { SourceDocument } from '../intermediate-form.ts'
import type { InventedMedia } from '../invented-media.ts'
import { itemName } from '../survey.ts'
import type { RunContext } from './run-context.ts'
import { writeInventedMedia } from './write-media.ts'
import { refusedWarning, unreadableWarning, WrittenPictures } from './written-pictures.ts'

/** Where an item stands now, for the report. */
export interface Place {
  readonly collection: 'pages' | 'posts' | 'patterns'
  readonly id: string
  readonly path: string | undefined
}

interface Attempt {
  readonly body: ConvertedBody
  readonly invented: readonly InventedMedia[]
  /** What of the text cannot come along. */
  readonly refused: readonly ImportWarning[]
}

/** Converts bodies, and makes entries for the files that only they name or hold; each of those once. */
export class BodyWriter {
  readonly #context: RunContext
  readonly #invented = new Set<string>()
  readonly #written: WrittenPictures

  constructor(context: RunContext) {
    this.#context = context
    this.#written = new WrittenPictures(context)
  }

  async convert(document: SourceDocument, id: string): Promise<ConvertedBody> {
    const first = this.#attempt(document, id)
    // What is not taken has no entry: the text is converted once more, without it.
    const areTaken = await this.#written.take(first.invented)
    const { body, invented, refused } = areTaken ? first : this.#attempt(document, id)
    for (const media of invented) {
      if (media.written !== undefined || this.#invented.has(media.id)) continue
      this.#invented.add(media.id)
      await writeInventedMedia(this.#context, media)
    }
    await this.#context.media.flush()
    return { ...body, warnings: [...body.warnings, ...refused] }
  }

  #attempt(document: SourceDocument, id: string): Attempt {
    const invented: InventedMedia[] = []
    const refused: ImportWarning[] = []
    const resolver = this.#context.resolver.forDocument(document, {
      invent: (media) => invented.push(media),
      unreadable: (alt) => refused.push(unreadableWarning(alt)),
      isRefused: (file, alt) => {
        const why = this.#written.refused.get(file)
        if (why !== undefined) refused.push(refusedWarning(alt, why))
        return why !== undefined
      },
    })
    return { body: convertOrKeep(document.body, resolver, id), invented, refused }
  }

  report(document: SourceDocument, body: ConvertedBody, place: Place): void {
    const item = itemName(document)
    const { report } = this.#context
    report.warn(...body.warnings.map((warning) => ({ ...warning, item })))
    report.addItem({ item, ...place, words: body.words }, body.blocks)
  }
}
