import type { Footnote } from '../html-to-content/conversion.ts'
import type { SourceDocument } from '../intermediate-form.ts'

/** WordPress 6.3 keeps footnotes beside the body, as JSON in a meta value. */
export function footnotesIn(document: Pick<SourceDocument, 'meta'>): Footnote[] {
  const written = document.meta.find((entry) => entry.key === 'footnotes')?.value
  if (written === undefined || written.trim() === '') return []
  try {
    const notes: unknown = JSON.parse(written)
    return Array.isArray(notes) ? notes.filter(isFootnote) : []
  } catch {
    // Damaged notes stay readable among the imported data.
    return []
  }
}

function isFootnote(value: unknown): value is Footnote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'content' in value &&
    typeof value.content === 'string' &&
    typeof value.id === 'string'
  )
}
