import path from 'node:path'
import type { Media } from '#content/payload-types.ts'
import { percentDecoded } from '../html-to-content/shortcode-shown.ts'
import type { SourceMedia } from '../intermediate-form.ts'
import type { InventedMedia } from '../invented-media.ts'
import type { Said } from '../said.ts'
import { itemName } from '../survey.ts'
import { filePath } from '../wordpress/source-paths.ts'
import type { WrittenFile } from '../written-file.ts'
import { linesOfText, oneLine } from './plain-text.ts'
import { given, importedFrom, sourceContent } from './run-context.ts'
import type { RunContext } from './run-context.ts'

type MediaValues = Pick<
  Media,
  'id' | 'title' | 'alt' | 'caption' | 'description' | 'uploadedBy' | 'imported'
>

/** A file of the library: with its bytes where they can be had, else an entry that says where it was. */
export async function writeMedia(context: RunContext, media: SourceMedia): Promise<void> {
  const author = media.author === undefined ? undefined : context.authors.get(media.author)
  const { link, parent, file, meta, url } = media
  const values: MediaValues = {
    id: context.ids.of('media', media.sourceId),
    ...given('title', oneLine(media.title) || undefined),
    ...given('alt', oneLine(media.alt) || undefined),
    ...given('caption', linesOfText(media.caption) || undefined),
    ...given('description', linesOfText(media.description) || undefined),
    ...given('uploadedBy', author),
    imported: importedFrom(context, {
      sourceId: media.sourceId,
      url,
      content: sourceContent(media),
      details: { link, parent, file, meta },
    }),
  }
  const wanted = { id: values.id, file, url, name: itemName(media) }
  await context.media.add({ values, wanted, createdAt: media.createdAt })
}

/** A file whose bytes stand in a text. @returns why it is not taken */
export async function writeWrittenMedia(
  context: RunContext,
  { id, sourceId, alt, written }: InventedMedia & { readonly written: WrittenFile },
): Promise<Said | undefined> {
  const values: MediaValues = {
    id,
    ...given('alt', oneLine(alt) || undefined),
    imported: importedFrom(context, { sourceId, content: sourceId }),
  }
  return context.media.addWritten({ values, written, name: `file ${sourceId.slice(0, 20)}` })
}

/** A file that a body shows and the export does not list. */
export async function writeInventedMedia(context: RunContext, media: InventedMedia): Promise<void> {
  const title = percentDecoded(
    path.posix.basename(new URL(media.url).pathname).replaceAll(/%(?![0-9a-f]{2})/gi, '%25'),
  )
  const values: MediaValues = {
    id: media.id,
    ...given('title', title || undefined),
    ...given('alt', oneLine(media.alt) || undefined),
    imported: importedFrom(context, {
      sourceId: media.sourceId.slice(0, 1000),
      url: media.url.slice(0, 2000),
      content: media.url,
    }),
  }
  const wanted = {
    id: media.id,
    file: filePath(media.url)?.slice(1),
    url: media.url,
    name: `file ${media.url.slice(0, 120)}`,
  }
  await context.media.add({ values, wanted })
}
