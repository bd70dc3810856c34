import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

const PLACES = ['', 'uploads', 'wp-content/uploads']

/** A copy of the old site's uploads, as its owner downloaded it: the folder itself or one above it. */
export class UploadsFolder {
  readonly #root: string

  constructor(root: string) {
    this.#root = path.resolve(root)
  }

  /**
   * The file of that name below the folder; a scaled picture's original counts too.
   * @param file `2024/05/photo.jpg`. A path that leads out of the folder finds nothing.
   */
  find(file: string): string | undefined {
    const names = [file, file.replace(/-(scaled|rotated)(?=\.[a-z0-9]+$)/i, '')]
    return PLACES.flatMap((place) =>
      names.map((name) => path.resolve(this.#root, place, name)),
    ).find((candidate) => this.#isFile(candidate))
  }

  #isFile(candidate: string): boolean {
    const isInside = candidate.startsWith(`${this.#root}${path.sep}`)
    return isInside && existsSync(candidate) && statSync(candidate).isFile()
  }
}
