import { findShortcodes } from '../html-to-content/shortcode-grammar.ts'
import { sourceText } from '../html-to-content/words.ts'
import type { SourceDocument } from '../intermediate-form.ts'

const LONGEST = 600

/** Shortcodes that show something beside the text: what they enclose does not belong to an excerpt. */
const ASIDE = new Set(['caption', 'wp_caption', 'gallery', 'audio', 'video', 'embed', 'playlist'])

/** The excerpt that somebody wrote, else what stands before "Read more"; without the code of shortcodes. */
export function excerptOf({ excerpt, body }: Pick<SourceDocument, 'excerpt' | 'body'>) {
  return words(excerpt) || beforeMore(body)
}

/** Cut between words. */
function beforeMore(body: string): string | undefined {
  const at = body.search(/<!--\s*(?:wp:)?more\b/)
  if (at < 0) return undefined
  const text = words(body.slice(0, at))
  if (text.length <= LONGEST) return text || undefined
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}

const words = (html: string): string => sourceText(withoutAsides(html)).replace(/\s+/g, ' ').trim()

function withoutAsides(html: string): string {
  let text = ''
  let position = 0
  for (const { name, kind, start, end } of findShortcodes(html)) {
    if (!ASIDE.has(name) || kind === 'escaped') continue
    if (kind !== 'close') text += html.slice(position, start)
    position = end
  }
  return text + html.slice(position)
}
