import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
import type { SendMail } from './comment-mail/site-mail.ts'
import type { SiteSearch } from './content-reader/search/search-site.ts'
import type { MissedSearchNotes } from './visitor-writes/note-missed-searches.ts'
import type { SiteMemory } from './content-reader/site-memory.ts'

/** What the front office is given by whoever starts it. */
export interface FrontOfficeDependencies {
  readonly payload: Payload
  /** Of the site, without a trailing slash. */
  readonly origin: string
  readonly now: () => Date
  readonly logger: FrontOfficeLogger
  /** The member of staff who is signed in, if any. Asked only when the request carries a cookie. */
  readonly currentStaff: (request: Request) => Promise<User | undefined>
  /** Signs the cookies of password documents and the forms of comments. */
  readonly secret: string
  /** Kept up to date by the changes; without it every request reads everything anew. */
  readonly memory?: SiteMemory
  /** The full text of the site; without it, texts in memory are looked through. */
  readonly search?: SiteSearch | undefined
  /** Takes note of what visitors look for in vain. */
  readonly missedSearches?: Pick<MissedSearchNotes, 'note'>
  /** Hands a mail to whoever sends it; left out where the site can send none, which then offers none. */
  readonly sendMail?: SendMail | undefined
  /** Where a request comes from; without it no address is judged or kept. */
  readonly addressOf?: (request: Request) => string
  /** `/media/…`. */
  readonly media?: RequestHandler
  /** Whether this visitor may send another comment, try another password or be suggested titles now. */
  readonly maySend?: (request: Request, what: Limited) => Promise<boolean>
}

/** What visitors may do so often and no more. */
export type Limited = 'comment' | 'comment preview' | 'password' | 'suggestion' | 'missed search'

export interface FrontOfficeLogger {
  error(facts: object, message: string): void
}

/** The dependencies with their defaults filled in. */
export interface FrontOffice extends FrontOfficeDependencies {
  readonly memory: SiteMemory
  readonly maySend: (request: Request, what: Limited) => Promise<boolean>
}
