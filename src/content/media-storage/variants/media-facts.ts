import { z } from 'zod'
import type { VariantSubject } from './variant-plan.ts'

const text = z.string().nullish()
const number = z.number().nullish()

/** The fields of a media document that its addresses and copies are made of. */
export const mediaFactsSchema = z.object({
  id: z.string(),
  name: text,
  hash: text,
  mimeType: text,
  width: number,
  height: number,
  frames: number,
  focalX: number,
  focalY: number,
})

export type MediaFacts = z.infer<typeof mediaFactsSchema>

/** @returns undefined for a document that has no picture that we measured */
export function subjectOf(media: MediaFacts): VariantSubject | undefined {
  const { hash, mimeType, width, height, frames } = media
  if (!hash || !mimeType || !width || !height) return undefined
  return {
    hash,
    mimeType,
    width,
    height,
    frames: frames ?? 1,
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
  }
}
