import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { ReactElement } from 'react'
import type { Read } from '../content-reader/read-log.ts'
import { cacheControl, type Freshness } from './cache-control.ts'
import { encodeBody, isEncodable } from './compress.ts'
import { keepReads } from './page-reads.ts'
import { renderPage } from './render.tsx'

/** What a route answers with; the one function below turns it into bytes. */
export type Answer = PageAnswer | BytesAnswer | RedirectAnswer

interface AnswerBase {
  readonly headers?: Readonly<Record<string, string>>
}

export interface PageAnswer extends AnswerBase {
  readonly kind: 'page'
  readonly status: number
  readonly freshness: Freshness
  readonly page: ReactElement
  /** Asks for a password in the page's place, and says nothing of it but its title. */
  readonly isLocked?: boolean
  /** Texts that differ from one rendering to the next without meaning anything new. */
  readonly volatile?: readonly string[]
}

export interface BytesAnswer extends AnswerBase {
  readonly kind: 'bytes'
  readonly status?: number
  readonly freshness: Freshness
  /** Content-Type. */
  readonly type: string
  readonly body: string | Buffer
}

export interface RedirectAnswer extends AnswerBase {
  readonly kind: 'redirect'
  /** A path of the site, or an address that staff entered. Never what a visitor sent. */
  readonly to: string
  readonly status: 301 | 302 | 303 | 307 | 308
  readonly freshness: Freshness
}

/** Sends an answer: whole, with its validator, and with word of what it was made of. */
export function sendAnswer(
  request: Request,
  response: Response,
  answer: Answer,
  reads: readonly Read[],
): void {
  // Rendered first: when it throws, nothing has been sent and the error page can be.
  const body = bodyOf(answer)
  keepReads(response, reads)
  response.setHeader('Cache-Control', cacheControl(answer.freshness))
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value)
  if (answer.kind === 'redirect') {
    response.status(answer.status).setHeader('Location', encodeLocation(answer.to)).end()
  } else sendBody(request, response, answer, body)
}

function sendBody(
  request: Request,
  response: Response,
  answer: PageAnswer | BytesAnswer,
  body: Buffer,
): void {
  const status = answer.status ?? 200
  const type = answer.kind === 'page' ? HTML : answer.type
  response.status(status).setHeader('Content-Type', type)
  const encodable = { body, type, freshness: answer.freshness }
  const isEncoded = status === 200 && isEncodable(encodable)
  if (isEncoded) response.vary('Accept-Encoding')
  if (isKnown(request, response, answer, body)) return sendNotModified(response)
  const sent = isEncoded ? encodeBody(request, response, encodable) : body
  response.setHeader('Content-Length', sent.length)
  response.end(request.method === 'HEAD' ? undefined : sent)
}

/** Names what is sent by its content; says whether who asks has just this. */
function isKnown(
  request: Request,
  response: Response,
  answer: PageAnswer | BytesAnswer,
  body: Buffer,
): boolean {
  if (answer.freshness === 'never' || response.statusCode !== 200) return false
  response.setHeader('ETag', etagOf(body, answer.kind === 'page' ? answer.volatile : undefined))
  return request.fresh
}

function sendNotModified(response: Response): void {
  response.status(304).removeHeader('Content-Type')
  response.end()
}

const HTML = 'text/html; charset=utf-8'

function bodyOf(answer: Answer): Buffer {
  if (answer.kind === 'redirect') return Buffer.alloc(0)
  return answer.kind === 'page' ? renderPage(answer.page) : bytesOf(answer.body)
}

/** The same bytes stay the same object: what was made of them once is found again. */
const bytesOf = (body: string | Buffer): Buffer =>
  typeof body === 'string' ? Buffer.from(body) : body

/** Weak: two bodies of one tag say the same, though a form's token may differ. */
function etagOf(body: Buffer, volatile: readonly string[] = []): string {
  const hash = createHash('sha256')
  if (volatile.length === 0) hash.update(body)
  else hash.update(volatile.reduce((text, part) => text.replaceAll(part, ''), body.toString()))
  return `W/"${hash.digest('base64url').slice(0, 27)}"`
}

/** A header takes ASCII alone, and a second slash at the start would lead to another host. */
function encodeLocation(to: string): string {
  const location = to.startsWith('/') ? `/${to.replace(/^[\\/]+/, '')}` : to
  return encodeURI(location).replaceAll('%25', '%')
}
