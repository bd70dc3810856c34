import { NARROWEST_IMAGE } from '#content/blocks/image/image-widths.ts'

/** Pixels of the narrowest columns of text that themes had. */
const COLUMN = 600

const first = (pattern: RegExp, text = ''): string | undefined => pattern.exec(text)?.[1]

/**
 * The width at which the old site showed an image, when it was narrower than a column of text: by its style, its
 * attribute, or the size of the file that it names. A wider one fills the column, as it does without a word.
 *
 * @returns pixels of the page
 */
export function shownWidth(
  attributes: Readonly<Record<string, string>>,
  source: string | undefined,
): { width?: number } {
  const written =
    first(/(?:^|;)\s*width\s*:\s*(\d+)(?:\.\d+)?px/i, attributes['style']) ??
    first(/^\s*(\d+)(?:\.\d+)?(?:px)?\s*$/, attributes['width']) ??
    first(/-(\d+)x\d+\.\w+(?:[?#]|$)/, source)
  const width = Number(written ?? 0)
  return width >= NARROWEST_IMAGE && width < COLUMN ? { width } : {}
}
