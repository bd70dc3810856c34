// The small edition: the other is 125 kB in the browser.
import * as z from 'zod/mini'

const counted = z.array(z.object({ type: z.string(), count: z.number() }))

const upload = z.object({ id: z.string(), name: z.string(), bytes: z.number(), has: z.number() })
export type Upload = z.infer<typeof upload>

const importOptions = z.object({
  fetchMedia: z.boolean(),
  home: z.optional(z.string()),
  postsPage: z.optional(z.string()),
  /** `project=pages:/projects` */
  types: z.array(z.string()),
  authors: z.array(z.object({ login: z.string(), account: z.string() })),
})
export type ImportOptions = z.infer<typeof importOptions>

const found = z.object({
  title: z.string(),
  url: z.string(),
  counts: counted,
  unknownTypes: counted,
  authors: z.array(
    z.object({ login: z.string(), name: z.string(), email: z.optional(z.string()) }),
  ),
  pages: z.array(z.object({ path: z.string(), title: z.string() })),
})
export type Found = z.infer<typeof found>

const job = z.object({
  kind: z.enum(['read', 'try', 'write', 'undo']),
  state: z.enum(['running', 'done', 'refused', 'failed', 'cancelled', 'interrupted']),
  done: z.number(),
  total: z.number(),
  sentence: z.optional(z.string()),
  isCalledOff: z.optional(z.boolean()),
  run: z.optional(z.string()),
})
export type Job = z.infer<typeof job>

/** What `GET /api/import` answers. */
export const importState = z.object({
  files: z.array(upload),
  options: importOptions,
  found: z.optional(found),
  foundAt: z.optional(z.number()),
  job: z.optional(job),
  runs: z.array(z.object({ run: z.string(), title: z.string(), at: z.number() })),
  reportAt: z.optional(z.number()),
  partBytes: z.number(),
})
export type ImportState = z.infer<typeof importState>
export type PastRun = ImportState['runs'][number]

/** What `POST /api/import/files` answers. */
export const announcedUpload = z.object({ upload })

/** What `GET /api/import/accounts` answers. */
export const accountList = z.object({
  accounts: z.array(z.object({ id: z.string(), name: z.string(), email: z.string() })),
  /** Whose account an author is when nobody says otherwise; the others get a new one. */
  own: z.array(z.object({ login: z.string(), account: z.string() })),
})
export type AccountList = z.infer<typeof accountList>
