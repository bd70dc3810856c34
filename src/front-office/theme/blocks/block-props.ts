import type { RenderContext } from '../render-context.ts'

/** What a block's view gets. It renders the block's inside; blocks/block-frame.tsx the box around it. */
export interface BlockProps<View> {
  block: View
  context: RenderContext
}
