import type { ReactNode } from 'react'
import type { LinkView } from '../media.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { safeHref } from './safe-href.ts'

interface TextLinkProps {
  link: LinkView | undefined
  context: RenderContext
  className?: string | undefined
  /** The present page lies below where this leads. */
  isCurrentParent?: boolean | undefined
  children: ReactNode
}

const ariaCurrent = (link: LinkView, isCurrentParent?: boolean): 'page' | 'true' | undefined => {
  if (link.isCurrent === true) return 'page'
  return isCurrentParent === true ? 'true' : undefined
}

const relOf = ({ isExternal, newTab }: LinkView): string | undefined =>
  isExternal || newTab === true ? 'noopener' : undefined

/** A link, or its text alone when it leads nowhere. */
export const TextLink = (props: TextLinkProps) => {
  const { link, context, className, isCurrentParent, children } = props
  const href = safeHref(link?.href)
  if (link === undefined || href === undefined)
    return className === undefined ? <>{children}</> : <span className={className}>{children}</span>
  return (
    <a
      href={href}
      className={className}
      aria-current={ariaCurrent(link, isCurrentParent)}
      target={link.newTab === true ? '_blank' : undefined}
      rel={relOf(link)}
    >
      {children}
      {link.newTab === true ? (
        <span className="visually-hidden"> {context.words.newTab}</span>
      ) : undefined}
    </a>
  )
}
