import type { RenderContext } from '../render-context.ts'
import type { TermView } from '../view-data.ts'
import { count } from '../words/words.ts'
import { TextLink } from './text-link.tsx'

interface TermTreeProps {
  terms: TermView[]
  showsCount: boolean
  context: RenderContext
}

const Amount = ({ amount, context }: { amount: number; context: RenderContext }) => (
  <span className="amount">
    <span aria-hidden="true">{amount}</span>
    <span className="visually-hidden">
      {count(context.words.postCount, amount, context.language)}
    </span>
  </span>
)

/** Terms as nested lists. */
export const TermTree = ({ terms, showsCount, context }: TermTreeProps) => (
  <ul role="list">
    {terms.map((term) => (
      <li key={term.id}>
        <TextLink
          link={{ href: term.href, isExternal: false, isCurrent: term.isCurrent }}
          context={context}
        >
          {term.title}
        </TextLink>{' '}
        {showsCount && term.count !== undefined ? (
          <Amount amount={term.count} context={context} />
        ) : undefined}
        {term.children === undefined || term.children.length === 0 ? undefined : (
          <TermTree terms={term.children} showsCount={showsCount} context={context} />
        )}
      </li>
    ))}
  </ul>
)
