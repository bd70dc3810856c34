import { cut } from './cut-text.ts'
import { filePath, withoutSizes } from './source-paths.ts'

/**
 * Files by the addresses that they had, whatever host serves them. A file is found by its own name first: somebody's
 * `banner-580x300.jpg` is no size of a `banner.jpg`. What is found under no name is taken for a size of a file.
 */
export class FilesByAddress {
  readonly #byName = new Map<string, string>()
  /** Files whose own name looks like a size (`photo-scaled.jpg`), by the name without it. */
  readonly #byBareName = new Map<string, string>()

  copy(): FilesByAddress {
    const copy = new FilesByAddress()
    for (const [name, sourceId] of this.#byName) copy.#byName.set(name, sourceId)
    for (const [name, sourceId] of this.#byBareName) copy.#byBareName.set(name, sourceId)
    return copy
  }

  /** The first file of a name keeps it. An address that names no file is ignored. */
  add(url: string, sourceId: string): void {
    const name = nameOf(url)
    if (name === undefined) return
    const bare = withoutSizes(name)
    if (!this.#byName.has(name)) this.#byName.set(cut(name), sourceId)
    if (bare !== name && !this.#byBareName.has(bare)) this.#byBareName.set(cut(bare), sourceId)
  }

  /** @returns the `sourceId` of the file that an address leads to, itself or in another size */
  find(url: string): string | undefined {
    const name = nameOf(url)
    if (name === undefined) return undefined
    const bare = withoutSizes(name)
    return this.#byName.get(name) ?? this.#byName.get(bare) ?? this.#byBareName.get(bare)
  }
}

const nameOf = (url: string): string | undefined => filePath(url)?.toLowerCase()
