import { isStored } from '../queries/stored.ts'
import { textAt, type Stored } from '../queries/stored.ts'
import type { PatternView } from '../theme/blocks/block.view-data.ts'
import { blockBase } from './appearance.presenter.ts'
import type { PresentContext } from './present-context.ts'

/** A pattern by reference; one that is not public, or inside itself, has no blocks. */
export function presentPattern(context: PresentContext, block: Stored, key: string): PatternView {
  const id = textAt(block, 'pattern') ?? ''
  const isLoop = context.patterns.includes(id)
  const inside = {
    ...{ ...context, patterns: [...context.patterns, id] },
    holder: { type: 'patterns', id },
  }
  const body = isLoop ? [] : context.material.patterns.get(id)
  return {
    ...blockBase(context, block, { blockType: 'pattern', key }),
    blocks: Array.isArray(body)
      ? body.filter(isStored).map((block) => context.presentBlock(inside, block))
      : [],
  }
}
