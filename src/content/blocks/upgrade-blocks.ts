/** A stored block's fields, before anything is known of them. */
export type StoredBlock = Readonly<Record<string, unknown>>

/** Lifts a block from one version to the next; pure. */
export type UpgradeStep = (block: StoredBlock) => StoredBlock

/**
 * Steps by block: the first lifts version 1 to 2, the second 2 to 3, and so on. A block whose shape
 * changes gets a step here and its `version` raised; what is stored stays as it is until saved again.
 */
export type UpgradeSteps = Readonly<Record<string, readonly UpgradeStep[]>>

export const upgradeSteps: UpgradeSteps = {}

/** A block in its present shape. One that is newer than the steps known here is left alone. */
export function upgradeBlock(block: StoredBlock, steps: UpgradeSteps = upgradeSteps): StoredBlock {
  const type = block['blockType']
  const known = typeof type === 'string' ? (steps[type] ?? []) : []
  const version = typeof block['version'] === 'number' ? block['version'] : 1
  return known
    .slice(Math.max(0, version - 1))
    .reduce((current, step, index) => ({ ...step(current), version: version + index + 1 }), block)
}

/**
 * The same content with every block in it, at any depth, in its present shape. Content without old
 * blocks is returned as it is.
 */
export function upgradeBlocks(content: unknown, steps: UpgradeSteps = upgradeSteps): unknown {
  return Object.keys(steps).length === 0 ? content : walk(content, steps)
}

function walk(value: unknown, steps: UpgradeSteps): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, steps))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, part]) => [name, walk(part, steps)] as const)
  const record: StoredBlock = Object.fromEntries(entries)
  return typeof record['blockType'] === 'string' ? upgradeBlock(record, steps) : record
}
