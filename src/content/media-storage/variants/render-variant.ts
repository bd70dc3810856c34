import { readFile } from 'node:fs/promises'
import type { Sharp } from 'sharp'
import { writeTemporary, putInPlace } from '../durable-file.ts'
import { openImage } from '../image-engine.ts'
import { originalPath, variantPath } from '../storage-paths.ts'
import type { VariantPlan, VariantSubject } from './variant-plan.ts'

/** Originals passed the limits on their way in; this is the bound for all of them. */
const PIXELS = 100_000_000
const SECONDS = 60

export interface RenderOrder {
  readonly mediaDir: string
  readonly subject: VariantSubject
  /** The original's. */
  readonly extension: string
  readonly plan: VariantPlan
}

/**
 * Makes one variant beside its final name and renames it there: a reader sees it whole or not at all.
 *
 * @returns its path. @throws when the original is gone or cannot be decoded
 */
export async function renderVariant({
  mediaDir,
  subject,
  extension,
  plan,
}: RenderOrder): Promise<string> {
  const original = await readFile(originalPath(mediaDir, subject.hash, extension))
  const image = openImage(original, { limitInputPixels: PIXELS, animated: plan.isAnimated })
  const bytes = await encode(shape(image, subject, plan).timeout({ seconds: SECONDS }), plan)
  const target = variantPath(mediaDir, subject.hash, plan.name)
  const { temporary } = await writeTemporary(mediaDir, bytes)
  await putInPlace(temporary, target)
  return target
}

function shape(image: Sharp, subject: VariantSubject, plan: VariantPlan): Sharp {
  if (plan.height === undefined || plan.focal === undefined) {
    return image.resize({ width: plan.width, withoutEnlargement: true })
  }
  const size = { width: plan.width, height: plan.height }
  return image.extract(cropWindow(subject, size, plan.focal)).resize(size)
}

/**
 * The largest part of a picture that has the wanted proportions, as near as can be to having the focal point in
 * its middle.
 *
 * @param focal percent; @returns whole pixels of the original
 */
export function cropWindow(
  from: { readonly width: number; readonly height: number },
  to: { readonly width: number; readonly height: number },
  focal: { readonly x: number; readonly y: number },
): { left: number; top: number; width: number; height: number } {
  const scale = Math.min(from.width / to.width, from.height / to.height)
  const width = Math.min(from.width, Math.max(1, Math.round(to.width * scale)))
  const height = Math.min(from.height, Math.max(1, Math.round(to.height * scale)))
  const place = (point: number, whole: number, part: number): number =>
    Math.round(Math.min(Math.max((whole * point) / 100 - part / 2, 0), whole - part))
  return {
    left: place(focal.x, from.width, width),
    top: place(focal.y, from.height, height),
    width,
    height,
  }
}

async function encode(image: Sharp, { format }: VariantPlan): Promise<Buffer> {
  switch (format) {
    case 'avif':
      return image.avif({ quality: 55, effort: 3 }).toBuffer()
    case 'webp':
      return image.webp({ quality: 78, effort: 4 }).toBuffer()
    case 'jpg':
      return image
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 80, mozjpeg: true })
        .toBuffer()
    case 'png':
      return image.png({ compressionLevel: 9 }).toBuffer()
  }
}
