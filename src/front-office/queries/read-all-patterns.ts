import { upgradeBlocks } from '#content/blocks/upgrade-blocks.ts'
import { collectWants, type Wants } from './collect-wants.ts'
import type { SiteContext } from './site-context.ts'

/** A pattern may hold patterns; deeper than this is a mistake, and a loop ends anyway. */
const PATTERN_ROUNDS = 5

/** Bodies of the patterns that are wanted, and of those in them; adds to `wants` what they refer to. */
export async function readAllPatterns(
  { reader }: SiteContext,
  wants: Wants,
): Promise<Map<string, unknown>> {
  const patterns = new Map<string, unknown>()
  for (let round = 0; round < PATTERN_ROUNDS; round += 1) {
    const missing = [...wants.patterns].filter((id) => !patterns.has(id))
    if (missing.length === 0) break
    for (const [id, pattern] of await reader.patterns(missing)) {
      const body = upgradeBlocks(pattern.body)
      patterns.set(id, body)
      collectWants(body, wants)
    }
    // What is not public is not asked for again.
    for (const id of missing) if (!patterns.has(id)) wants.patterns.delete(id)
  }
  return patterns
}
