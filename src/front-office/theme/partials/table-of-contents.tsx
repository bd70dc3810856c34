import type { RenderContext } from '../render-context.ts'
import type { HeadingNode, RichTextNode, RichTextView } from '../rich-text.view-data.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { headingId } from '../rich-text/rich-text.tsx'

interface TableOfContentsProps {
  text: RichTextView | undefined
  context: RenderContext
}

interface Chapter {
  heading: HeadingNode
  parts: HeadingNode[]
}

/** With fewer chapters a reader sees them all on the way. */
const FEWEST = 3

const isHeading = (node: RichTextNode): node is HeadingNode =>
  node.type === 'heading' && plainText(node.children).trim() !== ''

/** Chapters by their headings of the second level, with those of the third below them. */
const chaptersOf = (text: RichTextView): Chapter[] => {
  const chapters: Chapter[] = []
  for (const heading of text.root.children.filter(isHeading)) {
    if (heading.tag === 'h1' || heading.tag === 'h2') chapters.push({ heading, parts: [] })
    else if (heading.tag === 'h3') chapters.at(-1)?.parts.push(heading)
  }
  return chapters
}

const Place = ({ heading, context }: { heading: HeadingNode; context: RenderContext }) => (
  <a href={`#${headingId(heading, context)}`}>{plainText(heading.children)}</a>
)

/** The chapters of a long text, folded away until somebody wants them. */
export const TableOfContents = ({ text, context }: TableOfContentsProps) => {
  const chapters = text === undefined ? [] : chaptersOf(text)
  if (chapters.length < FEWEST) return undefined
  return (
    <nav className="contents" aria-label={context.words.inThisArticle}>
      <details>
        <summary>{context.words.inThisArticle}</summary>
        <ol>
          {chapters.map(({ heading, parts }) => (
            <li key={headingId(heading, context)}>
              <Place heading={heading} context={context} />
              {parts.length === 0 ? undefined : (
                <ol>
                  {parts.map((part) => (
                    <li key={headingId(part, context)}>
                      <Place heading={part} context={context} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
