import type { LinkView } from '../media.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { TextLink } from './text-link.tsx'

interface BreadcrumbsProps {
  links: LinkView[]
  context: RenderContext
  /** The page itself, at the end. */
  current?: string | undefined
}

/** The way here. Home alone says nothing new: the site's name leads there already. */
export const Breadcrumbs = ({ links, context, current }: BreadcrumbsProps) =>
  links.length < 2 && current === undefined ? undefined : (
    <nav className="breadcrumbs" aria-label={context.words.breadcrumbs}>
      <ol role="list">
        {links.map((link) => (
          <li key={link.href}>
            <TextLink link={link} context={context}>
              {link.label ?? link.href}
            </TextLink>
          </li>
        ))}
        {current === undefined ? undefined : <li aria-current="page">{current}</li>}
      </ol>
    </nav>
  )
