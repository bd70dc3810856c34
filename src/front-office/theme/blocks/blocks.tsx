import { Fragment } from 'react'
import { belowFold } from '../render-context.ts'
import type { RenderContext } from '../render-context.ts'
import type { BlockView } from './block.view-data.ts'

interface BlocksProps {
  blocks: BlockView[]
  context: RenderContext
}

/** How many blocks are in sight before anybody scrolls. */
const aboveFold = 2

/** Blocks one after another. The caller gives the element around them. */
export const Blocks = ({ blocks, context }: BlocksProps) =>
  blocks.map((block, index) => (
    <Fragment key={block.key}>
      {context.renderBlock(block, index < aboveFold ? context : belowFold(context))}
    </Fragment>
  ))
