import { z } from 'zod'
import { HASH } from './storage-paths.ts'

/** A file that is in the store: whole, on the disk, safe to show, and not yet known to any document. */
export const storedFileSchema = z.object({
  hash: z.string().regex(HASH),
  /** Clean, with the extension of the real type. */
  name: z.string().min(1),
  mimeType: z.string(),
  extension: z.string(),
  /** Bytes. */
  filesize: z.number(),
  /** Pixels, as displayed; only of images. */
  width: z.number().optional(),
  height: z.number().optional(),
  /** 1 for a still picture; only of images that are decoded. */
  frames: z.number().optional(),
  /** Dominant colour, `#rrggbb`. */
  color: z.string().optional(),
})

export type StoredFile = z.infer<typeof storedFileSchema>
