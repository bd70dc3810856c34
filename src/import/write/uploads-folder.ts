import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { badOption } from '../import.errors.ts'
import { withoutSizes } from '../wordpress/source-paths.ts'

const PLACES = ['', 'uploads', 'wp-content/uploads']

/** A copy of the old site's uploads, as its owner downloaded it: the folder itself or one above it. */
export class UploadsFolder {
  readonly #root: string

  /** @throws CodedError `import.bad-option` when there is no such folder */
  constructor(root: string) {
    this.#root = path.resolve(root)
    if (!isFolder(this.#root)) throw badOption(`--uploads ${root}`, 'there is no such folder')
  }

  /**
   * The file of that name below the folder, else the one that it is a size of.
   * @param file `2024/05/photo-300x200.jpg`, as it is written. A path that leads out of the folder finds nothing.
   */
  find(file: string): string | undefined {
    const names = [file, withoutSizes(file)]
    return names
      .flatMap((name) => PLACES.map((place) => path.resolve(this.#root, place, name)))
      .find((candidate) => this.#isFile(candidate))
  }

  #isFile(candidate: string): boolean {
    const isInside = candidate.startsWith(`${this.#root}${path.sep}`)
    return isInside && existsSync(candidate) && statSync(candidate).isFile()
  }
}

const isFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
