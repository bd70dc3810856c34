import type { IncomingMessage, ServerResponse } from 'node:http'
import { types } from 'node:util'
import { sendJson, sendText, wantsJson } from './answers.ts'
import { preferredLanguage, wordsFor } from './error-words.ts'

/** What the sender of a failed request may know. */
export interface PublicError {
  readonly status: number
  readonly code: string
  readonly message: string
}

const FAILED: PublicError = {
  status: 500,
  code: 'edge.failed',
  message: 'Something went wrong on our side.',
}
/** Thrown by parsers, routers and deep recursion over what a client sent, never by our own rules. */
const SENDERS_MISTAKES = new Set(['URIError', 'SyntaxError', 'RangeError'])

/**
 * The one place where an error becomes an answer. Known errors (a `code` or a status under 500 that is meant
 * to be shown) keep their sentence; parser errors are the sender's mistake; all else is a 500 without detail.
 * Compared by name and status: errors of the Next bundle are instances of other classes.
 */
export function mapError(error: unknown): PublicError {
  if (!types.isNativeError(error)) return FAILED
  const status = statusOf(error)
  if (status !== undefined && isShown(error)) {
    return { status, code: codeOf(error), message: error.message }
  }
  if (status !== undefined && status < 500)
    return { status, code: codeOf(error), message: 'Bad request.' }
  if (SENDERS_MISTAKES.has(error.name)) {
    return { status: 400, code: 'edge.body', message: 'This request is not well formed.' }
  }
  return FAILED
}

function statusOf(error: Error): number | undefined {
  const status = 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined
}

/** `isPublic` is ours and Payload's word, `expose` that of http-errors. */
function isShown(error: Error): boolean {
  const isPublic = 'isPublic' in error && error.isPublic === true
  return isPublic || ('expose' in error && error.expose === true)
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'request.refused'
}

/** Answers with the error: JSON for the API, a line of text in the visitor's language for the rest. */
export function sendError(req: IncomingMessage, res: ServerResponse, error: PublicError): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  const message = wordsFor(error.code, error.message, preferredLanguage(req))
  if (!req.complete) leaveBody(req)
  if (wantsJson(req)) sendJson(res, error.status, { errors: [{ message, code: error.code }] })
  else sendText(res, error.status, message)
}

const PATIENCE_MS = 2_000

/**
 * Lets a refused body run by unread for a moment, so that the sender gets to read the answer: closing at once
 * would reset the connection under it. Who goes on sending is cut off.
 */
function leaveBody(req: IncomingMessage): void {
  req.resume()
  const timer = setTimeout(() => {
    if (!req.complete) req.destroy()
  }, PATIENCE_MS)
  timer.unref()
}
