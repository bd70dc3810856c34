/**
 * What one page remembers while it is rendered, top to bottom: ids given away, the level of the last
 * heading, whether the first image has been met. Made anew for each page; nothing outlives it.
 */
export interface Outline {
  /** An id like the wanted one that no other element of the page has. */
  claimId(wanted: string): string
  /** The id of one thing, the same whenever it is asked for: a list of places comes before the places. */
  idOf(place: object, wanted: string): string
  /** Notes a heading. */
  enter(level: number): void
  /** The level for a heading one step below the last one, 2 to 6. */
  below(): HeadingLevel
  /** True once: for the image that is loaded first. */
  takeFirstImage(): boolean
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/** Ids that the layout itself uses. */
const reserved = ['main', 'comments', 'respond', 'menu', 'search']

export const headingLevel = (level: number): HeadingLevel => {
  if (level <= 2) return 2
  if (level === 3) return 3
  if (level === 4) return 4
  return level === 5 ? 5 : 6
}

export const createOutline = (): Outline => {
  const taken = new Set(reserved)
  const places = new Map<object, string>()
  let last = 1
  let isFirstImage = true
  const claimId = (wanted: string): string => {
    const base = wanted === '' ? 'section' : wanted
    let id = base
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`
    taken.add(id)
    return id
  }
  return {
    claimId,
    idOf: (place, wanted) => {
      const id = places.get(place) ?? claimId(wanted)
      places.set(place, id)
      return id
    },
    enter: (level) => {
      last = level
    },
    below: () => headingLevel(last + 1),
    takeFirstImage: () => {
      const isFirst = isFirstImage
      isFirstImage = false
      return isFirst
    },
  }
}

/** “Über uns & Co.” → `uber-uns-co`; letters of every script stay. */
export const anchorOf = (text: string): string =>
  text
    .normalize('NFKD')
    // Accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters to their readers.
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
