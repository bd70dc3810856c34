import type { RenderContext } from '../render-context.ts'
import type { PaginationView } from '../templates/template.view-data.ts'
import { fill } from '../words/words.ts'

interface PaginationProps {
  pagination: PaginationView
  context: RenderContext
}

interface Entry {
  page: number
  href: string
  /** Pages were left out before it. */
  isAfterGap: boolean
}

export const entriesOf = ({ pages }: PaginationView): Entry[] =>
  pages.map(({ page, href }, index) => {
    const before = pages[index - 1]
    return { page, href, isAfterGap: before !== undefined && page - before.page > 1 }
  })

const Step = ({
  href,
  rel,
  children,
}: {
  href: string | undefined
  rel: string
  children: string
}) =>
  href === undefined ? undefined : (
    <a className={`step is-${rel}`} href={href} rel={rel}>
      {children}
    </a>
  )

const PageLinks = ({ pagination, context }: PaginationProps) => (
  <ol role="list">
    {entriesOf(pagination).map(({ page, href, isAfterGap }) => (
      <li key={page} className={isAfterGap ? 'is-after-gap' : undefined}>
        <a
          href={href}
          aria-current={page === pagination.page ? 'page' : undefined}
          aria-label={fill(context.words.page, { page })}
        >
          {page}
        </a>
      </li>
    ))}
  </ol>
)

/** The way through a long list; nothing for a short one. */
export const Pagination = ({ pagination, context }: PaginationProps) => {
  const { page, pageCount, previousHref, nextHref } = pagination
  const { words } = context
  if (pageCount < 2) return undefined
  return (
    <nav className="pagination" aria-label={words.pagination}>
      <Step href={previousHref} rel="prev">
        {words.newer}
      </Step>
      <p className="page-of">{fill(words.pageOf, { page, count: pageCount })}</p>
      <PageLinks pagination={pagination} context={context} />
      <Step href={nextHref} rel="next">
        {words.older}
      </Step>
    </nav>
  )
}
