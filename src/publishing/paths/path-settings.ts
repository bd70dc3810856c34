import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '#publishing/document-values.ts'

/** The global that says where documents stand; the one name of content that this room knows. */
export const SETTINGS = 'site'

const relation = z.unknown().optional().transform(idOf)
const textOr = (fallback: string) =>
  z
    .unknown()
    .optional()
    .transform((text) => (typeof text === 'string' && text.trim() ? text.trim() : fallback))

const permalinks = z.object({
  posts: textOr('/%year%/%monthnum%/%postname%'),
  categoryBase: textOr('category'),
  tagBase: textOr('tag'),
  authorBase: textOr('author'),
  earlier: z
    .array(z.unknown())
    .nullish()
    .transform((earlier) => earlier ?? []),
})

const siteSchema = z.object({
  // A draft may hold a language that has no code yet: it stands nowhere.
  languages: z
    .array(z.object({ code: textOr(''), home: relation, postsPage: relation }))
    .nullish()
    .catch(undefined)
    .transform((languages) => (languages ?? []).filter(({ code }) => code !== '')),
  timeZone: textOr('UTC'),
  permalinks: permalinks.nullish().transform((given) => given ?? permalinks.parse({})),
})

/** All that addresses depend on beside the documents themselves. */
export interface PathSettings {
  /** The first one has no prefix. */
  readonly languages: readonly {
    readonly code: string
    readonly home: string | undefined
    readonly postsPage: string | undefined
  }[]
  readonly timeZone: string
  readonly posts: string
  readonly categoryBase: string
  readonly tagBase: string
  readonly authorBase: string
  /** Counts the changes of these settings: rows written under another number are due for rewriting. */
  readonly rule: number
}

export function pathSettings(site: unknown): PathSettings {
  const { languages, timeZone, permalinks: patterns } = siteSchema.parse(site ?? {})
  const { earlier, ...bases } = patterns
  return { languages, timeZone, ...bases, rule: earlier.length + 1 }
}

type Asking = { payload: Payload } & Partial<Pick<PayloadRequest, 'transactionID'>>

const known = new WeakMap<object, Promise<PathSettings>>()

/** The public settings, read once a request and inside its transaction. */
export function settingsFor(req: Asking): Promise<PathSettings> {
  const already = known.get(req)
  if (already !== undefined) return already
  const reading = req.payload.db
    .findGlobal<Record<string, unknown>>({ slug: SETTINGS, req })
    .then(pathSettings)
  known.set(req, reading)
  return reading
}

/** After the settings were changed inside the same request. */
export const forgetSettings = (req: object): boolean => known.delete(req)
