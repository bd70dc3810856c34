import sharp, { type Sharp, type SharpInput, type SharpOptions } from 'sharp'

// One core a picture: the other one is for visitors. Nothing is read twice, so nothing is remembered.
sharp.concurrency(1)
sharp.cache(false)

/** Opens an image as everything here does: in strips, and a broken file is an error, not a grey area. */
export const openImage = (
  input: SharpInput,
  options: SharpOptions & { limitInputPixels: number | false },
): Sharp => sharp(input, { failOn: 'truncated', sequentialRead: true, ...options })
