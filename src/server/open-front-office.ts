import type { Request, Router } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#config/env.ts'
import { mediaStore, variantQueue } from '#content/collections/media/media-store.ts'
import type { User } from '#content/payload-types.ts'
import type { SendMail } from '#front-office/comment-mail/site-mail.ts'
import { tellOfComments, type CommentTelling } from '#front-office/comment-mail/tell-of-comments.ts'
import type { FrontOffice } from '#front-office/dependencies.ts'
import { frontOffice } from '#front-office/front-office.ts'
import { createSiteMemory, type SiteMemory } from '#front-office/content-reader/site-memory.ts'
import { openSiteSearch } from '#front-office/content-reader/search/open-search.ts'
import { mediaAccess } from '#front-office/media/media-access.ts'
import { mediaRoutes } from '#front-office/routes/media.route.ts'
import { noteMissedSearches } from '#front-office/visitor-writes/note-missed-searches.ts'
import type { RecordedChange } from '#publishing/changes/change.ts'
import { newestCursor } from '#publishing/changes/read-changes.ts'
import { watchChanges } from '#publishing/changes/watch-changes.ts'
import { isSiteHidden } from './hidden-site.ts'
import { userOf } from './api/request-user.ts'
import { countingKey } from '#config/counting-key.ts'
import { makeLimits, mayTakePoint } from './edge/rate-limits.ts'
import { factsOf } from './edge/request-facts.ts'

export interface OpenFrontOffice {
  readonly router: Router
  /** Ends the watch over the changes; the memory then keeps nothing. */
  readonly stop: () => Promise<void>
}

const LIMITERS = {
  comment: 'commentByAddress',
  'comment preview': 'previewByAddress',
  password: 'tokenByAddress',
  suggestion: 'suggestionByAddress',
  'missed search': 'missedSearchByAddress',
} as const

/** The front office with what only a running process can give it: who is signed in, what changed, what is allowed. */
export async function openFrontOffice(env: Env, payload: Payload): Promise<OpenFrontOffice> {
  let isWatching = true
  const memory = createSiteMemory(() => isWatching)
  const from = await newestCursor(payload)
  const logged = logTo(payload)
  const sendMail = mailOf(env, payload)
  const telling = tellOfComments({ ...env, payload, sendMail })
  const onError = logged('The changes could not be read')
  const stopWatching = watchChanges(payload, { from, onError }, (changes) => {
    tellOf(changes, { memory, telling })
  })
  // What a crash left to be told.
  telling.wake()
  const search = await openSiteSearch(
    payload,
    logged('The search index failed: searches are answered without it'),
  )
  const missedSearches = noteMissedSearches(
    payload,
    logged('Searches in vain could not be counted'),
  )
  const router = frontOffice({
    ...{ payload, memory, origin: env.origin, secret: env.secret, logger: payload.logger },
    ...{ search, missedSearches, sendMail },
    now: () => new Date(),
    media: openMedia(payload),
    currentStaff: async (request): Promise<User | undefined> => userOf(request, payload),
    addressOf,
    maySend: limited(),
  })
  const stop = async (): Promise<void> => {
    isWatching = false
    stopWatching()
    await telling.settled()
    await missedSearches.flush()
    await search?.stop()
  }
  return { router, stop }
}

const logTo =
  ({ logger }: Payload) =>
  (what: string) =>
  (error: unknown): void => {
    logger.error({ err: error }, what)
  }

const addressOf = (request: Request): string => factsOf(request).address

/** How often a visitor may do what, counted in this process. */
function limited(): FrontOffice['maySend'] {
  const limits = makeLimits()
  return (request, what) =>
    mayTakePoint(limits[LIMITERS[what]], countingKey(factsOf(request).address))
}

function tellOf(
  changes: readonly RecordedChange[],
  { memory, telling }: { memory: SiteMemory; telling: CommentTelling },
): void {
  for (const change of changes) memory.forget(change)
  if (changes.some(({ type }) => type === 'comments')) telling.wake()
}

/** Payload's queue of mails, where there is a mail server. */
const mailOf = ({ smtpUrl }: Env, payload: Payload): SendMail | undefined =>
  smtpUrl === undefined
    ? undefined
    : async ({ headers, ...mail }) => {
        await payload.sendEmail({ ...mail, headers: { ...headers } })
      }

const openMedia = (payload: Payload): Router =>
  mediaRoutes({
    mediaDir: mediaStore.mediaDir,
    access: mediaAccess({
      payload,
      userOf: (request) => userOf(request, payload),
      isHidden: () => isSiteHidden(payload),
    }),
    queue: variantQueue,
  })
