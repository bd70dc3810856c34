import { chaptersOf, Contents } from '../../partials/table-of-contents.tsx'
import type { BlockProps } from '../block-props.ts'
import type { TableOfContentsView } from '../page-part.view-data.ts'

/** One chapter is no contents. */
const FEWEST = 2

/** The chapters of the page that it stands on. */
export const TableOfContents = ({ block, context }: BlockProps<TableOfContentsView>) => {
  const chapters = chaptersOf(context.places).map(({ heading, parts }) => ({
    heading,
    parts: block.depth === 'parts' ? parts : [],
  }))
  if (chapters.length < FEWEST) return undefined
  return (
    <Contents
      chapters={chapters}
      label={block.title ?? context.words.onThisPage}
      context={context}
      isFolded={block.isFolded}
    />
  )
}
