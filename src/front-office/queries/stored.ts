/** Stored JSON of which nothing is certain: blocks and rich text may be old, imported or damaged. */
export type Stored = Readonly<Record<string, unknown>>

export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const storedAt = (stored: Stored, name: string): Stored => {
  const value = stored[name]
  return isStored(value) ? value : {}
}

/** The records in a list; what is none is left out. */
export const storedList = (stored: Stored, name: string): Stored[] => {
  const value = stored[name]
  return Array.isArray(value) ? value.filter(isStored) : []
}

/** A text with something in it, else undefined. */
export const textAt = (stored: Stored, name: string): string | undefined => {
  const value = stored[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export const flagAt = (stored: Stored, name: string, fallback = false): boolean => {
  const value = stored[name]
  return typeof value === 'boolean' ? value : fallback
}

/** A whole number within its limits. */
export const numberAt = (
  stored: Stored,
  name: string,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number => {
  const value = stored[name]
  if (typeof value !== 'number' || !Number.isFinite(value)) return fallback
  return Math.min(max, Math.max(min, Math.round(value)))
}

/** One of the known choices; the first is the default. */
export const choiceAt = <const T extends string>(
  stored: Stored,
  name: string,
  choices: readonly [T, ...T[]],
): T => choices.find((choice) => choice === stored[name]) ?? choices[0]

/** The ids in a relationship field of many. */
export const idListAt = (stored: Stored, name: string): string[] => {
  const value = stored[name]
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}
