import type { RenderContext } from '../render-context.ts'
import type { TermView } from '../view-data.ts'
import { TextLink } from './text-link.tsx'

interface TermLinksProps {
  terms: TermView[]
  /** Read out before the list. */
  label: string
  className: string
  context: RenderContext
}

/** Terms of a document, in a line. */
export const TermLinks = ({ terms, label, className, context }: TermLinksProps) =>
  terms.length === 0 ? undefined : (
    <ul role="list" className={className} aria-label={label}>
      {terms.map((term) => (
        <li key={term.id}>
          <TextLink link={{ href: term.href, isExternal: false }} context={context}>
            {term.title}
          </TextLink>
        </li>
      ))}
    </ul>
  )
