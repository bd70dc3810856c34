import type { WrittenFile } from './written-file.ts'

/** A file that a body shows, but the export does not list: an entry is made for it. */
export interface InventedMedia {
  readonly id: string
  readonly sourceId: string
  /** Empty when its bytes stand in the text. */
  readonly url: string
  readonly alt: string
  readonly written?: WrittenFile
}

/** What is noted while one item is converted. */
export interface Noted {
  /** Takes each file that the item shows and the export does not list. */
  readonly invent: (media: InventedMedia) => void
  /** Takes the alternative text of each file in the text that cannot be read. */
  readonly unreadable?: (alt: string) => void
  /** Whether a file in the text is not taken. */
  readonly isRefused?: (id: string, alt: string) => boolean
}
