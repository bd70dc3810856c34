import { renderBlock } from '../blocks/block-frame.tsx'
import type { HeadingPlace } from '../heading-places.ts'
import { createOutline } from '../outline.ts'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import { wordsFor } from '../words/words.ts'

/** What the views of one page share; made once a page. */
export const pageContext = (
  frame: PageFrame,
  places: readonly HeadingPlace[] = [],
): RenderContext => ({
  language: frame.language,
  timeZone: frame.site.timeZone,
  direction: frame.direction,
  words: wordsFor(frame.language),
  isStaff: frame.isStaff,
  extent: 'content',
  isBelowFold: false,
  outline: createOutline(),
  places,
  renderBlock,
})
