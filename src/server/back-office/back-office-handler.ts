import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { refusals } from '#server/edge/edge.errors.ts'
import { mapError, sendError } from '#server/edge/error-mapper.ts'
import { preferredLanguage } from '#server/edge/error-words.ts'
import { factsOf } from '#server/edge/request-facts.ts'
import { applyNonce } from '#server/edge/security-headers.ts'
import type { Assets } from './assets.ts'
import type { NewDocument } from './new-document.ts'
import type { NextServer } from './next-server.ts'
import { sendWaitingPage, type WaitingState } from './waiting-page.ts'

/** What the back office posts to its own views: form states and long rich texts, no files. */
const LARGEST_BODY = 20 * 1024 * 1024

export type BackOfficeState =
  | { readonly kind: WaitingState }
  | {
      readonly kind: 'ready'
      readonly next: NextServer
      /** What is built ahead; none in development, where Next makes it as it goes. */
      readonly assets?: Assets
    }

export interface BackOfficeParts {
  readonly state: () => BackOfficeState
  readonly isStaff: (req: IncomingMessage) => Promise<boolean>
  readonly newDocument: NewDocument
}

/** Hands `/admin` and `/_next` to Next, with the nonce and the caps that Next does not know about. */
export function backOfficeHandler({ state, isStaff, newDocument }: BackOfficeParts) {
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const now = state()
    if (now.kind !== 'ready') {
      sendWaitingPage(res, now.kind, preferredLanguage(req))
      return
    }
    try {
      if (now.assets?.(req, res)) return
      await checkPost(req, isStaff)
      if (await newDocument(req, res)) return
      prepare(req, res)
      await now.next.handle(req, res)
    } catch (error) {
      sendError(req, res, mapError(error))
    }
  }
}

/**
 * Server functions run behind a POST: only staff may call them, from the site itself, with a body that says
 * how long it is, because Next reads it where we cannot count.
 */
async function checkPost(req: IncomingMessage, isStaff: BackOfficeParts['isStaff']): Promise<void> {
  if (req.method === 'GET' || req.method === 'HEAD') return
  if (req.method !== 'POST') throw refusals.method()
  if (req.headers['content-length'] === undefined) throw refusals.lengthRequired()
  if (Number(req.headers['content-length']) > LARGEST_BODY) throw refusals.bodyTooLarge()
  if (!(await isStaff(req))) throw refusals.signIn()
}

function prepare(req: IncomingMessage, res: ServerResponse): void {
  const { origin } = factsOf(req)
  // Next compares the origin of a server function with these; the visitor's own have been dropped.
  req.headers['x-forwarded-host'] = new URL(origin).host
  req.headers['x-forwarded-proto'] = new URL(origin).protocol.slice(0, -1)
  if (!req.url?.startsWith('/_next/')) applyNonce(req, res, randomBytes(16).toString('base64'))
}
