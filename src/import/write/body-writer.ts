import { convertOrKeep } from '../html-to-content/convert-or-keep.ts'
import type { ConvertedBody } from '../html-to-content/convert-body.ts'
import type { SourceDocument } from '../intermediate-form.ts'
import type { InventedMedia } from '../site-resolver.ts'
import { itemName } from '../survey.ts'
import type { RunContext } from './run-context.ts'
import { writeInventedMedia } from './write-media.ts'

/** Where an item stands now, for the report. */
export interface Place {
  readonly collection: 'pages' | 'posts' | 'patterns'
  readonly id: string
  readonly path: string | undefined
}

/** Converts bodies, and makes entries for the files that only they name; each of those once. */
export class BodyWriter {
  readonly #context: RunContext
  readonly #invented = new Set<string>()

  constructor(context: RunContext) {
    this.#context = context
  }

  async convert(document: SourceDocument, id: string): Promise<ConvertedBody> {
    const invented: InventedMedia[] = []
    const resolver = this.#context.resolver.forDocument(document, (media) => invented.push(media))
    const body = convertOrKeep(document.body, resolver, id)
    for (const media of invented) {
      if (this.#invented.has(media.id)) continue
      this.#invented.add(media.id)
      await writeInventedMedia(this.#context, media)
    }
    await this.#context.media.flush()
    return body
  }

  report(document: SourceDocument, body: ConvertedBody, place: Place): void {
    const item = itemName(document)
    const { report } = this.#context
    report.warn(...body.warnings.map((warning) => ({ ...warning, item })))
    report.addItem({ item, ...place, words: body.words }, body.blocks)
  }
}
