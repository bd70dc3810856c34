import { z } from 'zod'
import { CodedError } from '#config/coded-error.ts'

/** What a packed site is made of, in the order of the archive. */
export const MANIFEST = 'manifest.json'
export const DATABASE = 'database.db'
export const MEDIA = 'media/'
/** Last, so that an archive which was cut off is noticed. */
export const CHECKSUMS = 'checksums.json'

export const FORMAT_VERSION = 1

const manifestSchema = z.object({
  format: z.literal('coulisse-site'),
  formatVersion: z.number().int().positive(),
  packedAt: z.iso.datetime(),
  /** Names of the migrations that the database has. */
  migrations: z.array(z.string()),
  /** Rows of each table. */
  rows: z.record(z.string(), z.number()),
})

const checksumsSchema = z.record(z.string(), z.object({ sha256: z.string(), bytes: z.number() }))

export type Manifest = z.infer<typeof manifestSchema>
export type Checksums = z.infer<typeof checksumsSchema>

/** @throws CodedError `pack.unreadable` */
export function parseManifest(text: string): Manifest {
  return parse(manifestSchema, text, MANIFEST)
}

/** @throws CodedError `pack.unreadable` */
export function parseChecksums(text: string): Checksums {
  return parse(checksumsSchema, text, CHECKSUMS)
}

/** Whether a name in an archive may be written below the folder that it is meant for. */
export function isSafeMediaName(name: string): boolean {
  if (!name.startsWith(MEDIA) || /[\\\0]/.test(name)) return false
  const segments = name.slice(MEDIA.length).split('/')
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
}

export function unreadable(reason: string): CodedError {
  return new CodedError(
    'pack.unreadable',
    400,
    `This is no packed site that can be unpacked: ${reason}.`,
  )
}

function parse<Value>(schema: z.ZodType<Value>, text: string, name: string): Value {
  try {
    return schema.parse(JSON.parse(text))
  } catch (error) {
    const cause = unreadable(`${name} is damaged`)
    cause.cause = error
    throw cause
  }
}
