/** The id in a relationship field; at depth 0 that is what is stored, absence included. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined
  return typeof value.id === 'string' ? value.id : undefined
}

/** The ids in a relationship field of many. */
export const idsOf = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(idOf).filter((id) => id !== undefined)
