import { asBlocks } from '../html-to-content/convert-body.ts'
import type { SourceDocument } from '../intermediate-form.ts'
import { isPublicState, itemName } from '../survey.ts'
import type { BodyWriter } from './body-writer.ts'
import { languageOf } from './item-language.ts'
import { oneLine } from './plain-text.ts'
import { importedFrom, sourceContent } from './run-context.ts'
import type { RunContext } from './run-context.ts'

/** A synced pattern: blocks that several texts show, by reference. */
export async function writePattern(
  context: RunContext,
  bodies: BodyWriter,
  document: SourceDocument,
): Promise<void> {
  const id = context.ids.of('pattern', document.sourceId)
  const body = await bodies.convert(document, id)
  await context.writer.add({
    collection: 'patterns',
    values: {
      id,
      title: oneLine(document.title) || document.slug,
      body: asBlocks(body.flow, id),
      ...languageOf(context, { language: document.language }, itemName(document)),
      imported: importedFrom(context, {
        sourceId: document.sourceId,
        content: sourceContent(document),
        details: { slug: document.slug, meta: document.meta },
      }),
    },
    isPublished: isPublicState(document.state),
    createdAt: document.createdAt,
    updatedAt: document.updatedAt,
    name: itemName(document),
  })
  bodies.report(document, body, { collection: 'patterns', id, path: undefined })
}
