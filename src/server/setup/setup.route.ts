import { setTimeout } from 'node:timers/promises'
import express, { type Request, type Response, type Router } from 'express'
import { createLocalReq, loginOperation, type Payload } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import type { z } from 'zod'
import { isUntouched } from '#content/seed/is-untouched.ts'
import { plantStarter } from '#content/seed/plant-starter.ts'
import { sendHtml } from '#server/edge/answers.ts'
import { countingKey } from '#config/counting-key.ts'
import { preferredLanguage, type Language } from '#server/edge/error-words.ts'
import { takePoint, type Limits } from '#server/edge/rate-limits.ts'
import { factsOf } from '#server/edge/request-facts.ts'
import { createAdministrator, type Order } from './create-administrator.ts'
import { setupFormPage, type SetupForm } from './setup-form.ts'
import { ADMINISTRATOR, SITE, wishOf, type Administrator } from './setup-order.ts'
import { SETUP_POLICY, setupNoticePage } from './setup-page.ts'
import { fieldNames, SETUP_WORDS } from './setup-words.ts'
import { hasUsers, isSetupToken } from './setup-token.ts'

export interface SetupSettings {
  readonly payload: Payload
  readonly limits: Limits
}

const LARGEST_FORM = '16kb'

/** How long somebody waits for an answer at most; a starter takes two to five seconds, on a busy machine more. */
const PATIENCE_MS = 10_000

/**
 * `/setup`: the page behind the one-time link. Without a good token it explains how to get one. Once there is an
 * administrator a page of the site may stand here.
 */
export function setupRoute({ payload, limits }: SetupSettings): Router {
  const router = express.Router({ strict: true })
  router.all('/', async (req, res, next) => {
    const isDone = await hasUsers(payload)
    if (isDone && !isByLink(req)) {
      next('router')
      return
    }
    res.setHeader('content-security-policy', SETUP_POLICY)
    res.setHeader('referrer-policy', 'no-referrer')
    if (isDone) sendHtml(res, 410, setupNoticePage('done', preferredLanguage(req)))
    else next()
  })
  router.get('/', (req, res) => showForm(payload, req, res))
  router.post(
    '/',
    express.urlencoded({ extended: false, limit: LARGEST_FORM }),
    async (req, res) => {
      await takePoint(limits.tokenByAddress, countingKey(factsOf(req).address))
      await create(payload, req, res)
    },
  )
  return router
}

/** Somebody who follows the link or sends its form; without it the address is a page's like any other. */
const isByLink = ({ method, query }: Request): boolean =>
  method === 'POST' || query['token'] !== undefined

async function showForm(payload: Payload, req: Request, res: Response): Promise<void> {
  const language = preferredLanguage(req)
  const token = text(req.query['token'])
  if (!(await isSetupToken(payload, token, Date.now()))) {
    sendHtml(res, 403, setupNoticePage(token === '' ? 'noToken' : 'refused', language))
    return
  }
  const asksForSite = await isUntouched(payload)
  sendHtml(res, 200, setupFormPage({ token, asksForSite, given: {}, errors: {} }, language))
}

interface Sent {
  readonly given: Readonly<Record<string, string>>
  readonly asksForSite: boolean
  readonly language: Language
}

async function create(payload: Payload, req: Request, res: Response): Promise<void> {
  const language = preferredLanguage(req)
  const sent = { given: fieldsOf(req.body), asksForSite: await isUntouched(payload), language }
  const order = read(sent)
  if (Array.isArray(order)) {
    sendHtml(res, 422, formAgain(sent, { errors: errorsFor(order, language) }))
    return
  }
  const outcome = await createAdministrator(payload, order, Date.now())
  if (outcome.kind === 'invalid') {
    sendHtml(res, 422, formAgain(sent, { errors: {}, problem: outcome.message }))
  } else if (outcome.kind === 'refused') {
    sendHtml(res, 403, setupNoticePage('refused', language))
  } else {
    if (order.wish !== undefined) await plantForAWhile(payload)
    await signIn(payload, order.account, res)
    res.redirect(303, sent.given['starter'] === 'import' ? '/admin/import' : '/admin')
  }
}

/** @returns the order, or the names of the fields that are wrong */
function read({ given, asksForSite }: Sent): Order | string[] {
  const account = ADMINISTRATOR.safeParse(given)
  const site = asksForSite ? SITE.safeParse(given) : undefined
  if (account.success && site?.success !== false)
    return { account: account.data, wish: site && wishOf(site.data, new Date()) }
  return [account.error, site?.error].flatMap(namesIn)
}

const namesIn = (error: z.ZodError | undefined): string[] =>
  error === undefined ? [] : error.issues.map(({ path }) => String(path[0]))

const formAgain = (
  { given, asksForSite, language }: Sent,
  wrong: Pick<SetupForm, 'errors' | 'problem'>,
): string => setupFormPage({ token: given['token'] ?? '', asksForSite, given, ...wrong }, language)

/**
 * The site is made before the answer, unless that takes very long; then it goes on behind it. What fails is tried again
 * at the next start.
 */
async function plantForAWhile(payload: Payload): Promise<void> {
  const planting = plantStarter(payload).catch((error: unknown) => {
    payload.logger.error(
      error,
      'The starter site was not finished. The next start goes on with it.',
    )
  })
  await Promise.race([planting, setTimeout(PATIENCE_MS, undefined, { ref: false })])
}

function errorsFor(fields: readonly string[], language: Language): SetupForm['errors'] {
  const wrong = fieldNames.filter((name) => fields.includes(name))
  return Object.fromEntries(wrong.map((name) => [name, SETUP_WORDS[language].errors[name]]))
}

async function signIn(
  payload: Payload,
  { email, password }: Administrator,
  res: Response,
): Promise<void> {
  const collection = payload.collections.users
  const req = await createLocalReq({}, payload)
  const { token } = await loginOperation({ collection, data: { email, password }, req })
  if (token !== undefined) {
    const cookie = generatePayloadCookie({
      collectionAuthConfig: collection.config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token,
    })
    res.append('set-cookie', String(cookie))
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What of a form is text. */
const fieldsOf = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...(typeof body === 'object' ? body : {}) }).map(([name, value]) => [
      name,
      text(value),
    ]),
  )
