import type { Edition } from '../content-reader/edition.ts'
import { frameHash } from '../queries/frame.query.ts'
import type { PresentContext } from './present-context.ts'

/**
 * The address of what a raw HTML block shows: its own, so that it has a policy of its own. It names the
 * document that holds the block, which decides who may see it. Undefined outside of a document.
 */
export function frameHref(
  { holder, page }: Pick<PresentContext, 'holder' | 'page'>,
  html: string,
): string | undefined {
  if (holder === undefined) return undefined
  const { before, after } = placeOf(page.reader.edition)
  return `${before}/frames/${holder.type}/${holder.id}/${frameHash(html)}${after}`
}

/** A preview's frames are asked for within the preview. */
function placeOf(edition: Edition): { before: string; after: string } {
  if (edition.kind !== 'preview') return { before: '', after: '' }
  const { type, id, revision } = edition
  const after = revision === undefined ? '' : `?revision=${encodeURIComponent(revision)}`
  return { before: `/preview/${type}/${encodeURIComponent(id)}`, after }
}
