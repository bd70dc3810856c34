import type { RichTextView } from '../theme/rich-text.view-data.ts'

/** Plain text as a rich text of one paragraph. */
export const textParagraph = (text: string): RichTextView => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

/** A description for search engines: one line, at most 160 characters, cut between words. */
export function description(text: string | undefined): string | undefined {
  const line = text?.replaceAll(/\s+/g, ' ').trim()
  if (!line) return undefined
  return line.length <= 160 ? line : `${line.slice(0, 159).replace(/\s+\S*$/, '')}…`
}
