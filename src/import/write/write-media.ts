import path from 'node:path'
import { ingestFile, storeFile } from '#content/collections/media/ingest-file.ts'
import type { Media } from '#content/payload-types.ts'
import type { SourceMedia } from '../intermediate-form.ts'
import type { InventedMedia } from '../site-resolver.ts'
import { itemName } from '../survey.ts'
import { fileKey } from '../wordpress/source-paths.ts'
import { linesOfText, oneLine } from './plain-text.ts'
import { given, importedFrom } from './run-context.ts'
import type { RunContext } from './run-context.ts'

type MediaValues = Pick<
  Media,
  'id' | 'title' | 'alt' | 'caption' | 'description' | 'uploadedBy' | 'imported'
>

/** A file of the library: from the uploads folder if it is there, else an entry that says where it was. */
export async function writeMedia(context: RunContext, media: SourceMedia): Promise<void> {
  const values: MediaValues = {
    id: context.ids.of('media', media.sourceId),
    ...given('title', oneLine(media.title) || undefined),
    ...given('alt', oneLine(media.alt) || undefined),
    ...given('caption', linesOfText(media.caption) || undefined),
    ...given('description', linesOfText(media.description) || undefined),
    ...given(
      'uploadedBy',
      media.author === undefined ? undefined : context.authors.get(media.author),
    ),
    imported: importedFrom(context, {
      sourceId: media.sourceId,
      url: media.url,
      content: media,
      details: { link: media.link, parent: media.parent, file: media.file, meta: media.meta },
    }),
  }
  await add(context, values, { file: media.file, name: itemName(media), at: media })
}

/** A file that a body shows and the export does not list. */
export async function writeInventedMedia(context: RunContext, media: InventedMedia): Promise<void> {
  const file = fileKey(media.url)?.slice(1)
  const title = decodeURIComponent(
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
  await add(context, values, { file, name: `file ${media.url.slice(0, 120)}`, at: {} })
}

interface Place {
  readonly file: string | undefined
  readonly name: string
  readonly at: { readonly createdAt?: string | undefined }
}

async function add(
  context: RunContext,
  values: MediaValues,
  { file, name, at }: Place,
): Promise<void> {
  const stored = await storedFile(context, file, name)
  const document = {
    collection: 'media' as const,
    values,
    name,
    createdAt: at.createdAt,
    updatedAt: at.createdAt,
  }
  if (stored === undefined) return context.writer.add(document)
  const { id, ...data } = values
  const trusted = {
    by: 'import' as const,
    id,
    publish: true,
    ...given('createdAt', at.createdAt),
    ...given('updatedAt', at.createdAt),
  }
  return context.writer.add({
    ...document,
    store: async (req) =>
      void (await ingestFile(context.payload, { file: stored, data, trusted, req })),
  })
}

/** Decoded and put into the store before any transaction begins: that takes its time. */
async function storedFile(context: RunContext, file: string | undefined, item: string) {
  if (context.uploads === undefined || file === undefined) return undefined
  const found = context.uploads.find(file)
  if (found === undefined) {
    context.report.warn({
      code: 'media-missing',
      message: `${file} is not in the uploads folder.`,
      item,
    })
    return undefined
  }
  try {
    return await storeFile(found, path.basename(file))
  } catch (error) {
    context.report.warn({
      code: 'media-missing',
      message: `${file} is refused: ${error instanceof Error ? error.message : String(error)}`,
      item,
    })
    return undefined
  }
}
