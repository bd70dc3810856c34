import type { AppearanceView, SpaceView } from '../theme/blocks/block.view-data.ts'
import { choiceAt, storedAt, textAt, type Stored } from '../queries/stored.ts'
import type { PresentContext } from './present-context.ts'

const SPACES: readonly [SpaceView, ...SpaceView[]] = ['medium', 'none', 'small', 'large']

/** What every block view has: its type, its key and its place in the design. */
export const blockBase = <Type extends string>(
  context: PresentContext,
  block: Stored,
  { blockType, key }: { blockType: Type; key: string },
): { blockType: Type; key: string; appearance: AppearanceView } => ({
  blockType,
  key,
  appearance: presentAppearance(context, storedAt(block, 'appearance')),
})

function presentAppearance(context: PresentContext, stored: Stored): AppearanceView {
  return {
    width: choiceAt(stored, 'width', ['content', 'wide', 'full']),
    align: choiceAt(stored, 'align', ['none', 'start', 'center', 'end']),
    ground: choiceAt(stored, 'ground', ['none', 'subtle', 'accent', 'contrast']),
    spaceBefore: choiceAt(stored, 'spaceBefore', SPACES),
    spaceAfter: choiceAt(stored, 'spaceAfter', SPACES),
    anchor: claimAnchor(context, textAt(stored, 'anchor')),
  }
}

/** Two elements of one name are no valid page: the first keeps it. */
function claimAnchor({ anchors }: PresentContext, anchor: string | undefined): string | undefined {
  if (anchor === undefined || !/^[\p{L}\p{N}_-]+$/u.test(anchor)) return undefined
  if (anchors.has(anchor)) return undefined
  anchors.add(anchor)
  return anchor
}
