import type { Response } from 'express'
import {
  typeByExtension,
  typeByMime,
  type MediaType,
} from '#content/media-storage/media-types.table.ts'
import { variantPath } from '#content/media-storage/storage-paths.ts'
import { subjectOf } from '#content/media-storage/variants/media-facts.ts'
import type { RenderOrder } from '#content/media-storage/variants/render-variant.ts'
import { planVariant } from '#content/media-storage/variants/variant-plan.ts'
import { isThere, type VariantQueue } from '#content/media-storage/variants/variant-queue.ts'
import { mediaPath } from '#publishing/paths/url-patterns.ts'
import { FOR_EVER, setFileHeaders } from './file-headers.ts'
import type { ReadableFile } from './media-access.ts'
import { sendFile } from './send-file.ts'

export interface VariantParts {
  readonly mediaDir: string
  readonly queue: VariantQueue
  /** How long a visitor waits for a copy that is being made, before getting the next best. Milliseconds. */
  readonly patience: number
}

interface Wanted {
  readonly file: ReadableFile
  readonly order: RenderOrder
  readonly type: MediaType
}

/**
 * Answers with one copy, made now if need be. Where that takes longer than a visitor shall wait, another copy or the
 * original is shown for this once.
 *
 * @returns false when none of these files has such a copy
 */
export async function sendVariant(
  res: Response,
  { files, name }: { readonly files: readonly ReadableFile[]; readonly name: string },
  parts: VariantParts,
): Promise<boolean> {
  const wanted = findWanted(files, name, parts.mediaDir)
  if (!wanted) return false
  const { order, file, type } = wanted
  const path = variantPath(parts.mediaDir, order.subject.hash, order.plan.name)
  const isReady = (await isThere(path)) || (await isMadeInTime(parts, order))
  if (!isReady) return redirectToOther(res, wanted, parts)
  setFileHeaders(res, {
    type,
    name: copyName(file.media.name ?? 'file', type.extension),
    etag: `${order.subject.hash}-${order.plan.name}`,
    isPublic: file.isPublic,
    caching: FOR_EVER,
  })
  return sendFile(res, path)
}

const copyName = (name: string, extension: string): string =>
  name.replace(/(\.[^.]*)?$/, `.${extension}`)

function findWanted(
  files: readonly ReadableFile[],
  name: string,
  mediaDir: string,
): Wanted | undefined {
  for (const file of files) {
    const wanted = wantedOf(file, name, mediaDir)
    if (wanted) return wanted
  }
  return undefined
}

function wantedOf(file: ReadableFile, name: string, mediaDir: string): Wanted | undefined {
  const subject = subjectOf(file.media)
  const plan = subject && planVariant(subject, name)
  const original = typeByMime(file.media.mimeType ?? '')
  const type = plan && typeByExtension(plan.format)
  if (!subject || !plan || !original || !type) return undefined
  return { file, type, order: { mediaDir, subject, extension: original.extension, plan } }
}

async function isMadeInTime(
  { queue, patience }: VariantParts,
  order: RenderOrder,
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  const made = await Promise.race([queue.request(order), late])
  clearTimeout(timer)
  return made !== undefined
}

/** The same width in WebP, if it is there already; else the original at its stable address. Never kept. */
async function redirectToOther(
  res: Response,
  { order, file }: Wanted,
  { mediaDir }: VariantParts,
): Promise<boolean> {
  const { hash } = order.subject
  const webp = order.plan.name.replace(/\.\w+$/, '.webp')
  const other = await isThere(variantPath(mediaDir, hash, webp))
  res.setHeader('cache-control', 'no-store')
  res.redirect(302, other ? `/media/${hash}/${webp}` : mediaPath(file.media))
  return true
}
