import type { ReactElement } from 'react'
import { classNames } from '../partials/class-names.ts'
import { Notice } from '../partials/notice.tsx'
import type { Extent, RenderContext } from '../render-context.ts'
import { fill } from '../words/words.ts'
import type { AppearanceView, BlockView, KnownBlockView } from './block.view-data.ts'
import { blockViews } from './block-views.ts'
import type { BlockOf, BlockViewMap } from './block-views.ts'

/** The classes of an appearance; the defaults need none. */
const appearanceClasses = (appearance: AppearanceView): (string | false)[] => [
  appearance.width !== 'content' && `is-${appearance.width}`,
  appearance.align !== 'none' && `align-${appearance.align}`,
  appearance.ground !== 'none' && `on-${appearance.ground}`,
  appearance.spaceBefore !== 'medium' && `before-${appearance.spaceBefore}`,
  appearance.spaceAfter !== 'medium' && `after-${appearance.spaceAfter}`,
]

/** Inside columns and the like a block cannot be wider than its place. */
const extentOf = (context: RenderContext, { width }: AppearanceView): Extent =>
  context.extent === 'content' ? width : context.extent

/** A heading's may have been given away already, to a table of contents. */
const anchorId = (block: KnownBlockView, { outline }: RenderContext): string | undefined => {
  const { anchor } = block.appearance
  return anchor === undefined || anchor === '' ? undefined : outline.idOf(block, anchor)
}

const viewOf = <Slug extends keyof BlockViewMap>(
  block: BlockOf<Slug>,
  context: RenderContext,
): ReactElement | undefined => blockViews[block.blockType]({ block, context })

interface BoxProps {
  block: KnownBlockView
  context: RenderContext
}

/** A component, so that React comes to it in the order of the page: the outline counts on it. */
const BlockBox = ({ block, context }: BoxProps) => {
  const { appearance, blockType } = block
  const id = anchorId(block, context)
  const inside = viewOf(block, { ...context, extent: extentOf(context, appearance) })
  if (inside === undefined) return undefined
  return (
    <div
      className={classNames('block', `block-${blockType}`, ...appearanceClasses(appearance))}
      id={id}
    >
      {inside}
    </div>
  )
}

const unknownBlock = (name: string, isShown: boolean, context: RenderContext) => (
  <Notice isShown={isShown}>{fill(context.words.unknownBlock, { name })}</Notice>
)

/** A block in its box. What has no view is hidden from visitors and named to staff. */
export const renderBlock = (block: BlockView, context: RenderContext): ReactElement | undefined => {
  if (block.blockType === 'unknown') return unknownBlock(block.name, block.forStaff, context)
  if (!Object.hasOwn(blockViews, block.blockType))
    return unknownBlock(String(block.blockType), context.isStaff, context)
  return <BlockBox block={block} context={context} />
}
