import type { Change } from '#content/payload-types.ts'

/** What happened to a document. */
export type What = Change['what']

/** What is to be recorded; the id, which is the cursor, is made when the row is written. */
export interface ChangeEntry {
  /** The type's slug; `paths` for a public address, whose `document` is the path itself. */
  readonly type: string
  readonly document: string
  readonly what: What
}

/** One row of `changes`. Ids are UUIDv7 and sort by the time at which they were written. */
export interface RecordedChange extends ChangeEntry {
  readonly id: string
}
