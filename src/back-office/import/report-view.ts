import * as z from 'zod/mini'

const counted = z.array(z.object({ type: z.string(), count: z.number() }))
const note = z.object({ message: z.string(), at: z.optional(z.string()) })
export type ReportNote = z.infer<typeof note>

const typeCount = z.object({
  type: z.string(),
  created: z.number(),
  updated: z.number(),
  repaired: z.number(),
  unchanged: z.number(),
  kept: z.number(),
  failed: z.number(),
})
export type TypeCount = z.infer<typeof typeCount>

const importReport = z.object({
  kind: z.enum(['try', 'write']),
  counts: z.array(typeCount),
  redirects: z.number(),
  words: z.object({ source: z.number(), kept: z.number() }),
  warnings: z.array(z.object({ code: z.string(), heading: z.string(), count: z.number() })),
  items: z.number(),
  settings: z.array(note),
  left: z.array(note),
})
export type ImportReport = z.infer<typeof importReport>

const undoReport = z.object({ kind: z.literal('undo'), removed: counted, kept: z.number() })
export type UndoneReport = z.infer<typeof undoReport>

/** What `GET /api/import/report` answers. */
export const anyReport = z.discriminatedUnion('kind', [importReport, undoReport])
export type AnyReport = z.infer<typeof anyReport>

/** What `GET /api/import/lines` answers. */
export const reportLines = z.object({
  lines: z.array(
    z.object({
      item: z.optional(z.string()),
      message: z.optional(z.string()),
      reason: z.optional(z.enum(['edited', 'needed'])),
      form: z.optional(z.string()),
      address: z.optional(z.string()),
      words: z.optional(z.object({ source: z.number(), kept: z.number() })),
    }),
  ),
})
export type ReportLine = z.infer<typeof reportLines>['lines'][number]
