import type { BlockView } from '../theme/blocks/block.view-data.ts'
import { isStored, textAt, type Stored } from '../queries/stored.ts'
import { blockPresenters } from './block-presenters.ts'
import type { PresentContext } from './present-context.ts'

/** Blocks of a body or region; what is none is left out. */
export function presentBlocks(context: PresentContext, blocks: unknown): BlockView[] {
  if (!Array.isArray(blocks)) return []
  return blocks.filter(isStored).map((block) => presentBlock(context, block))
}

/**
 * One stored block, resolved. A block that this version does not know is kept, hidden from
 * visitors and named to staff.
 */
export function presentBlock(
  context: PresentContext,
  block: Stored,
  key: string | undefined = textAt(block, 'id'),
): BlockView {
  const type = textAt(block, 'blockType') ?? 'unknown'
  const present = isKnown(type) ? blockPresenters[type] : undefined
  if (present === undefined) {
    return {
      ...{ blockType: 'unknown', key: key ?? type, name: type },
      forStaff: context.page.isStaff,
    }
  }
  return present(context, block, key ?? type)
}

const isKnown = (type: string): type is keyof typeof blockPresenters =>
  Object.hasOwn(blockPresenters, type)
