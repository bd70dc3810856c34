import express, { type Request, type RequestHandler } from 'express'
import createError from 'http-errors'
import { z } from 'zod'
import { keyOf } from '../content-reader/cards.ts'
import { contentReader } from '../content-reader.ts'
import { PUBLIC_EDITION } from '../content-reader/edition.ts'
import type { FrontOffice } from '../dependencies.ts'
import { sendAnswer } from '../http/answer.ts'
import { answerLocked } from './document.route.ts'
import { answerHidden } from './hidden-site.ts'
import { openRequest } from './open-request.ts'
import { passwordCookie } from './password-cookie.ts'
import { aroundPage } from './route-context.ts'
import type { Stylesheets } from './stylesheets.ts'

const asked = z.object({ type: z.enum(['pages', 'posts']), id: z.string().max(64) })
const form = z.object({ password: z.string().max(200) })

interface Attempt {
  readonly type: 'pages' | 'posts'
  readonly id: string
  readonly password: string
}

/** What was sent, as far as it may be tried now. */
async function readAttempt(office: FrontOffice, request: Request): Promise<Attempt> {
  const target = asked.safeParse(request.query)
  const given = form.safeParse(request.body)
  if (!target.success || !given.success) throw createError(400, 'Send the password of a page.')
  if (!(await office.maySend(request, 'password')))
    throw createError(429, 'Too many attempts. Try again later.')
  return { ...target.data, ...given.data }
}

/** `POST /unlock?type=&id=`: a reader's password, by a form without script. */
export function unlockRoute(office: FrontOffice, stylesheets: Stylesheets): RequestHandler[] {
  const isHttps = office.origin.startsWith('https:')
  const { payload, memory, secret } = office
  const unlock: RequestHandler = async (request, response) => {
    const { type, id, password } = await readAttempt(office, request)
    const opened = await openRequest(office, request, { path: '/' })
    const closed = await answerHidden({ ...opened, around: aroundPage(stylesheets) })
    if (closed) {
      sendAnswer(request, response, closed, [])
      return
    }
    const reader = contentReader({
      ...{ payload, memory, edition: PUBLIC_EDITION, now: office.now() },
      hasPassword: (_document, actual) => actual === password,
    })
    const admitted = await reader.document({ type, id })
    if (admitted === undefined) throw createError(404, 'There is no such page.')
    if (admitted.state === 'locked') {
      const route = { ...opened, around: aroundPage(stylesheets) }
      sendAnswer(request, response, await answerLocked(route, admitted.locked, true), [])
      return
    }
    const card = (await reader.cards([{ type, id }])).get(keyOf({ type, id }))
    const cookie = passwordCookie(request, { secret, document: id, password, isHttps })
    response.setHeader('Set-Cookie', cookie)
    const to = card?.href ?? '/'
    sendAnswer(request, response, { kind: 'redirect', to, status: 303, freshness: 'never' }, [])
  }
  return [express.urlencoded({ extended: false, limit: '4kb' }), unlock]
}
