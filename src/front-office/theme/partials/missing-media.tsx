import type { ReactElement, ReactNode } from 'react'
import type { RenderContext } from '../render-context.ts'
import { Caption } from './figure.tsx'
import { Notice } from './notice.tsx'

/**
 * In place of a file that is not there, or not yet: what was said about it stays readable. A function,
 * no component: a block that has nothing to say gets no box.
 */
export const missingMedia = (
  context: RenderContext,
  caption: ReactNode,
): ReactElement | undefined => {
  if (caption === undefined && !context.isStaff) return undefined
  return (
    <figure className="figure">
      <Notice isShown={context.isStaff}>{context.words.unavailable}</Notice>
      <Caption>{caption}</Caption>
    </figure>
  )
}
