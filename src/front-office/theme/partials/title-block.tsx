import type { ReactNode } from 'react'
import type { LinkView } from '../media.view-data.ts'
import type { RenderContext } from '../render-context.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'

interface TitleBlockProps {
  title: string
  context: RenderContext
  breadcrumbs?: LinkView[] | undefined
  /** Above the title. */
  eyebrow?: ReactNode
  /** Under the title. */
  dek?: string | undefined
  children?: ReactNode
}

/** How every page begins: where one is, its title, what it is about. */
export const TitleBlock = (props: TitleBlockProps) => {
  const { title, context, breadcrumbs = [], eyebrow, dek, children } = props
  context.outline.enter(1)
  return (
    <header className="title-block">
      <Breadcrumbs links={breadcrumbs} context={context} />
      {eyebrow}
      <h1>{title === '' ? context.words.untitled : title}</h1>
      {dek === undefined || dek === '' ? undefined : <p className="dek">{dek}</p>}
      {children}
    </header>
  )
}
