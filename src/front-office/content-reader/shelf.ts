import { LRUCache } from 'lru-cache'

/** Documents of one kind kept in memory by id, absence included. */
export interface Shelf<T extends object> {
  /** Those of `ids` that exist; what is not on the shelf is loaded at once, in one call. */
  read(ids: readonly string[], load: Load<T>): Promise<Map<string, T>>
  /** One document under a key of its own. */
  readOne(key: string, load: () => Promise<T | undefined>): Promise<T | undefined>
  forget(id: string): void
  forgetAll(): void
}

type Load<T> = (ids: readonly string[]) => Promise<Map<string, T>>

interface Slot<T> {
  readonly value: T | undefined
}

const openSlots = <T extends object>(max: number, sizeOf: ((document: T) => number) | undefined) =>
  new LRUCache<string, Slot<T>>({
    max,
    ...(sizeOf && {
      maxSize: max,
      sizeCalculation: ({ value }: Slot<T>) => (value === undefined ? 1 : sizeOf(value)),
    }),
  })

/**
 * A shelf of at most `max` documents, or units where `sizeOf` tells how many each takes. `isTrusted` says whether
 * changes reach us: without word of them nothing may be kept beyond the request that loaded it.
 */
export function createShelf<T extends object>(
  max: number,
  isTrusted: () => boolean,
  sizeOf?: (document: T) => number,
): Shelf<T> {
  const slots = openSlots(max, sizeOf)
  // A load that began before a change must not put the old state back after it.
  let generation = 0
  const keep = (began: number, id: string, value: T | undefined): void => {
    if (began === generation && isTrusted()) slots.set(id, { value })
  }

  const changed = (forget: () => unknown): void => {
    generation += 1
    forget()
  }
  const read = async (ids: readonly string[], load: Load<T>): Promise<Map<string, T>> => {
    const { found, missing } = lookUp(slots, ids)
    if (missing.size === 0) return found
    const began = generation
    const loaded = await load([...missing])
    for (const id of missing) {
      const value = loaded.get(id)
      keep(began, id, value)
      if (value !== undefined) found.set(id, value)
    }
    return found
  }

  return {
    read,
    readOne: async (key, load) => {
      const slot = slots.get(key)
      if (slot !== undefined) return slot.value
      const began = generation
      const value = await load()
      keep(began, key, value)
      return value
    },
    forget: (id) => changed(() => slots.delete(id)),
    forgetAll: () => changed(() => slots.clear()),
  }
}

/** What is on the shelf, absence included, and what is not known of. */
function lookUp<T extends object>(
  slots: LRUCache<string, Slot<T>>,
  ids: readonly string[],
): { found: Map<string, T>; missing: Set<string> } {
  const found = new Map<string, T>()
  const missing = new Set<string>()
  for (const id of ids) {
    const slot = slots.get(id)
    if (slot === undefined) missing.add(id)
    else if (slot.value !== undefined) found.set(id, slot.value)
  }
  return { found, missing }
}
