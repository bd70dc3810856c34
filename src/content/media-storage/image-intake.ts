import type { Metadata } from 'sharp'
import { createGate } from './gate.ts'
import { openImage } from './image-engine.ts'
import type { MediaLimits } from './media-limits.ts'
import { imageBroken, MediaRefusal, tooManyFrames, tooManyPixels } from './media.errors.ts'
import { stripGif } from './strip/gif.strip.ts'
import { stripJpeg } from './strip/jpeg.strip.ts'
import { stripPng } from './strip/png.strip.ts'
import { stripWebp } from './strip/webp.strip.ts'

export interface ImageFacts {
  /** Pixels, as displayed. */
  readonly width: number
  readonly height: number
  /** 1 for a still picture. */
  readonly frames: number
  /** Dominant colour, `#rrggbb`. */
  readonly color: string | undefined
}

export interface TakenImage extends ImageFacts {
  /** The picture and nothing else. */
  readonly bytes: Buffer
}

type Strip = (bytes: Buffer) => Buffer | undefined

const STRIPS: Readonly<Record<string, Strip>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/gif': stripGif,
  'image/webp': stripWebp,
}

/** Decoding is what an upload costs most: two at once, whoever sends. */
const decode = createGate(2)

/**
 * Decodes an image under the limits, which proves that it is one, and takes out everything that is not picture
 * or colour profile: place and camera, thumbnails, comments, appended files. Pixels are only written anew where a
 * camera said that they lie on their side.
 *
 * @throws MediaRefusal
 */
export async function takeImage(
  bytes: Buffer,
  mime: string,
  limits: MediaLimits,
): Promise<TakenImage> {
  return decode(async () => {
    try {
      // The head alone is read here, whatever size it announces.
      const metadata = await openImage(bytes, { limitInputPixels: false }).metadata()
      checkSize(metadata, limits)
      const clean = await cleanBytes({ bytes, mime, metadata, limits })
      return { bytes: clean, ...(await measure(clean, metadata, limits)) }
    } catch (error) {
      // Whatever the decoder says of a client's file, it is the file's fault.
      throw error instanceof MediaRefusal ? error : imageBroken()
    }
  })
}

function checkSize({ width, height, pageHeight, pages = 1 }: Metadata, limits: MediaLimits): void {
  const pixels = width * (pageHeight ?? height)
  if (pixels > limits.pixels) throw tooManyPixels(limits.pixels)
  if (pages > limits.frames || (pages > 1 && pixels * pages > limits.animationPixels)) {
    throw tooManyFrames()
  }
}

interface Given {
  readonly bytes: Buffer
  readonly mime: string
  readonly metadata: Metadata
  readonly limits: MediaLimits
}

async function cleanBytes(given: Given): Promise<Buffer> {
  const { bytes, mime, metadata } = given
  if ((metadata.orientation ?? 1) > 1) return oriented(given)
  const strip = STRIPS[mime]
  if (strip) {
    const stripped = strip(bytes)
    if (stripped === undefined) throw imageBroken()
    return stripped
  }
  const hasMetadata = [metadata.exif, metadata.xmp, metadata.iptc].some(
    (part) => part !== undefined,
  )
  return hasMetadata ? oriented(given) : bytes
}

/** Written anew, upright, with its colour profile and nothing else of what the camera noted. */
async function oriented({ bytes, mime, metadata, limits }: Given): Promise<Buffer> {
  const isAnimated = (metadata.pages ?? 1) > 1
  const image = openImage(bytes, {
    limitInputPixels: limits.animationPixels,
    animated: isAnimated,
  })
    .autoOrient()
    .keepIccProfile()
    .timeout({ seconds: limits.seconds })
  switch (mime) {
    case 'image/jpeg':
      return image.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer()
    case 'image/png':
      return image.png().toBuffer()
    case 'image/webp':
      return image.webp({ quality: 92 }).toBuffer()
    default:
      return image.avif({ quality: 75, effort: 3 }).toBuffer()
  }
}

/** Decodes every frame: what cannot be decoded to its end is refused here. */
async function measure(
  bytes: Buffer,
  { width, height, pageHeight, pages = 1, autoOrient, orientation = 1 }: Metadata,
  limits: MediaLimits,
): Promise<ImageFacts> {
  const small = await openImage(bytes, {
    limitInputPixels: limits.animationPixels,
    animated: pages > 1,
  })
    .timeout({ seconds: limits.seconds })
    .resize(64, 64, { fit: 'inside' })
    .toColourspace('srgb')
    .png()
    .toBuffer()
  const { dominant, isOpaque } = await openImage(small, {
    limitInputPixels: limits.pixels,
  }).stats()
  // Shown in the picture's place while it loads; behind holes it would stay.
  const color = isOpaque
    ? `#${[dominant.r, dominant.g, dominant.b].map(inHex).join('')}`
    : undefined
  if (orientation > 1) return { ...autoOrient, frames: pages, color }
  return { width, height: pageHeight ?? height, frames: pages, color }
}

const inHex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')
