import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { pageToMarkdown } from './page-to-markdown.ts'

/** Twenty times the work of rendering a page: what was asked for lately is kept, by what the page says. */
const kept = new LRUCache<string, string>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (markdown) => markdown.length + 1,
})

/** {@link pageToMarkdown}, once for each state of a page. */
export async function markdownOnce(html: string, origin: string): Promise<string> {
  const key = createHash('sha256').update(origin).update('\0').update(html).digest('base64url')
  const known = kept.get(key)
  if (known !== undefined) return known
  const markdown = await pageToMarkdown(html, origin)
  kept.set(key, markdown)
  return markdown
}
