import { env } from '#config/env.ts'
import { createLogger } from '#config/logger.ts'
import { mediaLimits } from '#content/media-storage/media-limits.ts'
import { temporaryFolder } from '#content/media-storage/storage-paths.ts'
import type { StoreSettings } from '#content/media-storage/store-upload.ts'
import { createVariantQueue } from '#content/media-storage/variants/variant-queue.ts'

const MB = 1024 * 1024
const logger = createLogger(env.logLevel)

/** Where this process keeps files, and what it takes. */
export const mediaStore: StoreSettings = {
  mediaDir: env.mediaDir,
  limits: mediaLimits(env.uploadMaxBytes),
}

/** The one queue of this process: uploads fill it, and visitors who ask for what is not there yet. */
export const variantQueue = createVariantQueue({
  atOnce: 1,
  most: 2000,
  onError: (error, { subject, plan }) =>
    logger.warn({ err: error, file: subject.hash, variant: plan.name }, 'A variant was not made'),
})

/**
 * How Payload reads a form with a file: straight to the disk of the media folder, never into memory.
 * The time limit is between two pieces, not for the whole.
 */
export const uploadSettings = {
  useTempFiles: true,
  tempFileDir: temporaryFolder(env.mediaDir),
  abortOnLimit: true,
  requestSizeLimit: env.uploadMaxBytes + 21 * MB,
  limits: { fileSize: env.uploadMaxBytes, fieldSize: 20 * MB, files: 1, fields: 20 },
  uploadTimeout: 60_000,
}
