import type { PatternBlock } from '#content/payload-types.ts'
import { base } from '#content/seed/seed-blocks.ts'
import { seedId } from '#content/seed/seed-id.ts'

export const patternSample: PatternBlock = {
  ...base('pattern', 'sample pattern'),
  pattern: seedId('pattern opening hours'),
}
