/** What one upload may cost. Bytes and pixels; the size of a request is bounded at the edge as well. */
export interface MediaLimits {
  /** Of a file that is not an image. */
  readonly fileBytes: number
  readonly imageBytes: number
  readonly svgBytes: number
  /** Width × height of one picture. */
  readonly pixels: number
  /** Pictures of an animation. */
  readonly frames: number
  /** Width × height × frames: an animation is decoded whole. */
  readonly animationPixels: number
  /** For decoding one picture. */
  readonly seconds: number
}

const MB = 1024 * 1024

/** 80 megapixels is beyond any camera in common use, and is decoded in strips: far below a machine of 1 GB. */
export const mediaLimits = (fileBytes: number): MediaLimits => ({
  fileBytes,
  imageBytes: Math.min(50 * MB, fileBytes),
  svgBytes: 2 * MB,
  pixels: 80_000_000,
  frames: 500,
  animationPixels: 100_000_000,
  seconds: 30,
})
