import type { ImportWarning } from '../import-warning.ts'
import { said, type Said } from '../said.ts'
import type { InventedMedia } from '../invented-media.ts'
import type { RunContext } from './run-context.ts'
import { writeWrittenMedia } from './write-media.ts'

/**
 * Files whose bytes stand in texts (somebody pasted a picture): each goes into the library once, checked as an upload is.
 */
export class WrittenPictures {
  readonly #context: RunContext
  readonly #taken = new Set<string>()
  /** Why files are not taken, by the ids that they would have. */
  readonly refused = new Map<string, Said>()

  constructor(context: RunContext) {
    this.#context = context
  }

  /** Takes what one text holds. @returns whether all of it was taken */
  async take(invented: readonly InventedMedia[]): Promise<boolean> {
    let areTaken = true
    for (const { written, ...media } of invented) {
      if (written === undefined || this.#taken.has(media.id)) continue
      const why = await writeWrittenMedia(this.#context, { ...media, written })
      if (why === undefined) this.#taken.add(media.id)
      else this.refused.set(media.id, why)
      areTaken &&= why === undefined
    }
    return areTaken
  }
}

const named = (alt: string): string => (alt === '' ? '' : ` “${alt.slice(0, 80)}”`)
const nommée = (alt: string): string => (alt === '' ? '' : ` « ${alt.slice(0, 80)} »`)

/** Why a picture that somebody pasted is missing from a text. */
export function refusedWarning(alt: string, { message, french }: Said): ImportWarning {
  const sentence = said(
    `A picture${named(alt)} that stands in the text itself is not taken: ${message}`,
    `Une image${nommée(alt)} contenue dans le texte même n’est pas prise : ${french}`,
  )
  return { code: 'media-missing', ...sentence }
}

/** The same, of one whose bytes make no file. */
export function unreadableWarning(alt: string): ImportWarning {
  const sentence = said(
    `A picture${named(alt)} that stands in the text itself cannot be read.`,
    `Une image${nommée(alt)} contenue dans le texte même est illisible.`,
  )
  return { code: 'media-missing', ...sentence }
}
