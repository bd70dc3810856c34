import type { ReactElement } from 'react'
import type { BlockView } from './blocks/block.view-data.ts'
import type { HeadingPlace } from './heading-places.ts'
import type { Outline } from './outline.ts'
import type { Words } from './words/words.ts'

/** How much of the window's width a piece may take: what an image's `sizes` is made from. */
export type Extent = 'content' | 'wide' | 'full' | 'half' | 'third' | 'quarter' | 'thumbnail'

/** What every view may know beside its own data. Made once a page, in layouts/page-context.ts. */
export interface RenderContext {
  language: string
  timeZone: string
  direction: 'ltr' | 'rtl'
  words: Words
  isStaff: boolean
  extent: Extent
  /** Images here are loaded when they come near. */
  isBelowFold: boolean
  outline: Outline
  /** Headings of the page's content, in their order: they may be listed before they are come to. */
  places: readonly HeadingPlace[]
  /** Handed in, because blocks hold texts and texts hold blocks. */
  renderBlock: (block: BlockView, context: RenderContext) => ReactElement | undefined
}

export const belowFold = (context: RenderContext): RenderContext =>
  context.isBelowFold ? context : { ...context, isBelowFold: true }
