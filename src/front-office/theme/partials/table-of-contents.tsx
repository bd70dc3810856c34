import { placeId, type HeadingPlace } from '../heading-places.ts'
import type { RenderContext } from '../render-context.ts'

interface ContentsProps {
  chapters: Chapter[]
  label: string
  context: RenderContext
  /** Closed until somebody wants it. */
  isFolded?: boolean
}

export interface Chapter {
  heading: HeadingPlace
  parts: HeadingPlace[]
}

/** Chapters by their headings of the second level, with those of the third below them. */
export const chaptersOf = (places: readonly HeadingPlace[]): Chapter[] => {
  const chapters: Chapter[] = []
  for (const heading of places) {
    if (heading.level <= 2) chapters.push({ heading, parts: [] })
    else if (heading.level === 3) chapters.at(-1)?.parts.push(heading)
  }
  return chapters
}

const Place = ({ heading, context }: { heading: HeadingPlace; context: RenderContext }) => (
  <a href={`#${placeId(heading, context)}`}>{heading.label}</a>
)

const List = ({ chapters, context }: Pick<ContentsProps, 'chapters' | 'context'>) => (
  <ol>
    {chapters.map(({ heading, parts }) => (
      <li key={placeId(heading, context)}>
        <Place heading={heading} context={context} />
        {parts.length === 0 ? undefined : (
          <ol>
            {parts.map((part) => (
              <li key={placeId(part, context)}>
                <Place heading={part} context={context} />
              </li>
            ))}
          </ol>
        )}
      </li>
    ))}
  </ol>
)

/** The chapters of a text, to go to. */
export const Contents = ({ chapters, label, context, isFolded = false }: ContentsProps) => (
  <nav className="contents" aria-label={label}>
    {isFolded ? (
      <details>
        <summary>{label}</summary>
        <List chapters={chapters} context={context} />
      </details>
    ) : (
      <>
        <p className="contents-title">{label}</p>
        <List chapters={chapters} context={context} />
      </>
    )}
  </nav>
)
