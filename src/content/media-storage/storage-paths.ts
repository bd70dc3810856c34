import path from 'node:path'

/** The name of bytes: the first 128 bits of their SHA-256, in hex. Short, since pages carry it a dozen times an image. */
export const HASH = /^[0-9a-f]{32}$/

/**
 * Where bytes live below the media folder. Names are made of a checked hash, a table's extension or a parsed
 * variant, never of what a client says. Two levels, so that no folder holds everything.
 */
export const originalPath = (mediaDir: string, hash: string, extension: string): string =>
  path.join(mediaDir, 'originals', hash.slice(0, 2), `${hash}.${extension}`)

export const variantFolder = (mediaDir: string, hash: string): string =>
  path.join(mediaDir, 'variants', hash.slice(0, 2), hash)

export const variantPath = (mediaDir: string, hash: string, variant: string): string =>
  path.join(variantFolder(mediaDir, hash), variant)

/** What is being written: on the same disk, so that a rename finishes it; left out of packed sites. */
export const temporaryFolder = (mediaDir: string): string => path.join(mediaDir, 'tmp')
