import type { Payload } from 'payload'
import type { Documents } from './documents.ts'
import type { Edition } from './edition.ts'
import type { PreviewDraft } from './preview-draft.ts'
import type { ReadLog } from './read-log.ts'
import type { SiteMemory } from './site-memory.ts'

/** What every part of one request's reader works with. */
export interface ReadSession {
  /** For the publishing rooms' own queries. */
  readonly payload: Payload
  readonly documents: Documents
  readonly memory: SiteMemory
  readonly log: ReadLog
  readonly edition: Edition
  /** The moment of the request: one answer, one time. */
  readonly now: Date
  /** The draft that this edition previews, if any; read once. */
  readonly draft: () => Promise<PreviewDraft | undefined>
}
