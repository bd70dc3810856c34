import { isPlaceholder } from '../../written-file.ts'
import type { HtmlElement } from '../html-tree.ts'

/** Ids by which WordPress names the file: `wp-image-12`, `data-id`. */
export function mediaIdOf(image: HtmlElement): string | undefined {
  const named = /\bwp-image-(\d+)\b/.exec(image.attributes['class'] ?? '')?.[1]
  return (
    named ??
    image.attributes['data-id'] ??
    /\battachment_(\d+)\b/.exec(image.attributes['id'] ?? '')?.[1]
  )
}

/**
 * Address of an image; lazy loaders keep the true one in `data-`. One whose bytes are written in the text has a `data:`
 * address, which a loader's placeholder has too.
 */
export function sourceOf(image: HtmlElement): string | undefined {
  const candidates = ['data-src', 'data-lazy-src', 'data-original', 'data-orig-file', 'src']
    .map((name) => image.attributes[name]?.trim() ?? '')
    .concat(LISTS.map((name) => firstOf(image.attributes[name])))
    .filter((url) => url !== '')
  return (
    candidates.find((url) => !isWritten(url)) ??
    candidates.find((url) => isWritten(url) && !isPlaceholder(url))
  )
}

const LISTS = ['data-srcset', 'data-lazy-srcset', 'srcset']
const isWritten = (url: string): boolean => /^data:/i.test(url)
const firstOf = (list = ''): string => /^\s*(?!data:)([^\s,]+)/i.exec(list)?.[1] ?? ''
