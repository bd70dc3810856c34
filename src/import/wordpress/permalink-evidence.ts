import type { SourceDocument } from '../intermediate-form.ts'
import type { Channel } from './channel.ts'
import type { PermalinkEvidence } from './infer-permalinks.ts'
import { sourcePath } from './source-paths.ts'

/** What a post says of the pattern of the site's addresses. */
export function permalinkEvidence(document: SourceDocument, channel: Channel): PermalinkEvidence {
  const { author, slug, sourceId, localDate } = document
  const categories = document.terms.filter(({ kind }) => kind === 'category')
  return {
    path: sourcePath(document.link) ?? '/',
    ...{ slug, sourceId, localDate },
    author: author === undefined ? undefined : channel.authors.get(author)?.slug,
    categories: categories.map((term) => channel.categoryPath(term.sourceId)),
  }
}
