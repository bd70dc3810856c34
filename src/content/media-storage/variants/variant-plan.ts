/** What the name of a variant and its making depend on. */
export interface VariantSubject {
  readonly hash: string
  readonly mimeType: string
  readonly width: number
  readonly height: number
  readonly frames: number
  /** Percent of width and height; the point that stays in sight when cropped. */
  readonly focal: { readonly x: number; readonly y: number }
}

export type VariantFormat = 'avif' | 'webp' | 'jpg' | 'png'

export interface VariantPlan {
  /** The file's name, and the last part of its address. */
  readonly name: string
  readonly format: VariantFormat
  readonly width: number
  /** Given for crops only. */
  readonly height?: number
  readonly focal?: { readonly x: number; readonly y: number }
  readonly isAnimated: boolean
}

/** Widths of a picture's smaller copies, in pixels. */
export const VARIANT_WIDTHS = [320, 480, 640, 960, 1280, 1920, 2560] as const

/** Cut to a shape around the focal point: thumbnails and icons; the picture for social networks. */
const CROPS: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'square-32': [32, 32],
  'square-180': [180, 180],
  'square-320': [320, 320],
  'square-512': [512, 512],
  'square-640': [640, 640],
  '1200x630': [1200, 630],
}

export type CropName =
  'square-32' | 'square-180' | 'square-320' | 'square-512' | 'square-640' | '1200x630'

/** What a browser that knows neither AVIF nor WebP is given. */
const FALLBACK: Readonly<Record<string, VariantFormat>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'png',
  'image/webp': 'webp',
  'image/avif': 'webp',
}

const NAME =
  /^(?<shape>w(?<width>\d{1,5})|[a-z0-9-]+?)(?:@(?<x>\d{1,3})x(?<y>\d{1,3}))?\.(?<format>avif|webp|jpg|png)$/

/** Whether there are variants of such a file at all. */
export const hasVariants = (mimeType: string): boolean => FALLBACK[mimeType] !== undefined

export const fallbackFormat = (mimeType: string): VariantFormat => FALLBACK[mimeType] ?? 'webp'

/**
 * The widths that a picture has copies in: never wider than itself, and its own width where that is between two
 * steps, so that a middling picture has a modern copy in full size too.
 */
export function variantWidths(width: number): number[] {
  const smaller: number[] = VARIANT_WIDTHS.filter((step) => step <= width)
  const widest = VARIANT_WIDTHS.at(-1) ?? 0
  return width < widest && !smaller.includes(width) ? [...smaller, width] : smaller
}

/** The formats that copies of a width have. An animation has WebP alone: AVIF would show its first picture. */
export function widthFormats({
  mimeType,
  frames,
}: Pick<VariantSubject, 'mimeType' | 'frames'>): VariantFormat[] {
  if (frames > 1) return ['webp']
  return [...new Set<VariantFormat>(['avif', 'webp', fallbackFormat(mimeType)])]
}

export const widthVariant = (width: number, format: VariantFormat): string =>
  `w${String(width)}.${format}`

/** A crop's name holds the focal point, so that its address stays immutable when the point moves. */
export function cropVariant(
  shape: CropName,
  focal: { readonly x: number; readonly y: number },
  format: VariantFormat,
): string {
  const { x, y } = wholePercent(focal)
  return `${shape}@${String(x)}x${String(y)}.${format}`
}

export const wholePercent = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  x: Math.round(Math.min(100, Math.max(0, x))),
  y: Math.round(Math.min(100, Math.max(0, y))),
})

/**
 * Reads a variant's name. Only what this file could have been asked for by our own pages is known, so that nobody
 * fills a disk by asking.
 *
 * @returns undefined for everything else
 */
export function planVariant(subject: VariantSubject, name: string): VariantPlan | undefined {
  const match = NAME.exec(name)?.groups
  if (!match || !hasVariants(subject.mimeType)) return undefined
  const format = formatOf(match['format'])
  if (format === undefined) return undefined
  const plan =
    match['width'] === undefined
      ? planCrop(subject, match, format)
      : planWidth(subject, Number(match['width']), format)
  // One spelling a variant: `w0320` is not `w320`.
  return plan?.name === name ? plan : undefined
}

function planWidth(
  subject: VariantSubject,
  width: number,
  format: VariantFormat,
): VariantPlan | undefined {
  if (!variantWidths(subject.width).includes(width)) return undefined
  if (!widthFormats(subject).includes(format)) return undefined
  return { name: widthVariant(width, format), format, width, isAnimated: subject.frames > 1 }
}

function planCrop(
  subject: VariantSubject,
  match: Readonly<Record<string, string | undefined>>,
  format: VariantFormat,
): VariantPlan | undefined {
  const shape = Object.keys(CROPS).find(isCrop(match['shape']))
  const size = shape === undefined ? undefined : CROPS[shape]
  const focal = wholePercent(subject.focal)
  if (shape === undefined || size === undefined) return undefined
  if (Number(match['x']) !== focal.x || Number(match['y']) !== focal.y) return undefined
  const name = `${shape}@${String(focal.x)}x${String(focal.y)}.${format}`
  return { name, format, width: size[0], height: size[1], focal, isAnimated: false }
}

const isCrop = (shape: string | undefined) => (name: string) => name === shape

const FORMATS: readonly VariantFormat[] = ['avif', 'webp', 'jpg', 'png']
const formatOf = (text: string | undefined): VariantFormat | undefined =>
  FORMATS.find((format) => format === text)
