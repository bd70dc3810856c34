import { mediaPath, mediaVariantPath } from '#publishing/paths/url-patterns.ts'
import { subjectOf, type MediaFacts } from './media-facts.ts'
import {
  cropVariant,
  fallbackFormat,
  hasVariants,
  variantWidths,
  widthFormats,
  widthVariant,
  type CropName,
  type VariantFormat,
  type VariantSubject,
} from './variant-plan.ts'

export interface ImageSourceSet {
  readonly type: 'image/avif' | 'image/webp'
  readonly srcset: string
}

export interface MediaSources {
  /** What `src` gets: immutable for images with variants, else the file's stable address. */
  readonly src: string
  /** Best format first; each becomes a `<source>`. */
  readonly sources: ImageSourceSet[]
  /** Of the fallback format; empty when there are no variants. */
  readonly srcset: string
}

/** `src` is for browsers that heed no srcset: a middling width is enough. */
const SRC_WIDTH = 1280

/**
 * The addresses of a file's copies. Pure: it asks neither database nor disk, the copies are made when asked for.
 */
export function mediaSources(media: MediaFacts): MediaSources {
  const subject = subjectOf(media)
  const none: MediaSources = { src: mediaPath(media), sources: [], srcset: '' }
  if (!subject || !hasVariants(subject.mimeType)) return none
  const widths = variantWidths(subject.width)
  if (widths.length === 0) return none
  const formats = widthFormats(subject)
  const sources = (['avif', 'webp'] as const)
    .filter((format) => formats.includes(format))
    .map((format) => ({
      type: `image/${format}` as const,
      srcset: srcsetOf(subject, widths, format),
    }))
  if (subject.frames > 1) return { ...none, sources }
  const fallback = fallbackFormat(subject.mimeType)
  const width = widths.filter((step) => step <= SRC_WIDTH).at(-1) ?? widths[0] ?? 0
  return {
    src: mediaVariantPath(subject.hash, widthVariant(width, fallback)),
    sources: sources.filter(({ type }) => type !== `image/${fallback}`),
    srcset: srcsetOf(subject, widths, fallback),
  }
}

function srcsetOf(
  subject: VariantSubject,
  widths: readonly number[],
  format: VariantFormat,
): string {
  return widths
    .map((width) => {
      const path = mediaVariantPath(subject.hash, widthVariant(width, format))
      return `${path} ${String(width)}w`
    })
    .join(', ')
}

/**
 * The address of a file cut to a shape around its focal point: `1200x630` as JPEG for social networks,
 * `square-320` for thumbnails, `square-32` and `square-180` as PNG for icons.
 *
 * @returns undefined for what is no image with variants
 */
export function mediaCropPath(
  media: MediaFacts,
  shape: CropName,
  format: VariantFormat = 'webp',
): string | undefined {
  const subject = subjectOf(media)
  if (!subject || !hasVariants(subject.mimeType)) return undefined
  return mediaVariantPath(subject.hash, cropVariant(shape, subject.focal, format))
}
