import { Blocks } from '../blocks.tsx'
import type { PatternView } from '../block.view-data.ts'
import type { BlockProps } from '../block-props.ts'

/** Blocks that live elsewhere, in place: no box of their own. */
export const Pattern = ({ block, context }: BlockProps<PatternView>) =>
  block.blocks.length === 0 ? undefined : (
    <div className="pattern flow">
      <Blocks blocks={block.blocks} context={context} />
    </div>
  )
