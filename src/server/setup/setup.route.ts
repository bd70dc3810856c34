import express, { type Request, type Response, type Router } from 'express'
import { createLocalReq, loginOperation, type Payload } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { sendHtml } from '#server/edge/answers.ts'
import { countingKey } from '#server/edge/client-address.ts'
import { preferredLanguage, type Language } from '#server/edge/error-words.ts'
import { takePoint, type Limits } from '#server/edge/rate-limits.ts'
import { factsOf } from '#server/edge/request-facts.ts'
import { ADMINISTRATOR, createAdministrator, type Administrator } from './create-administrator.ts'
import {
  SETUP_POLICY,
  setupFormPage,
  setupNoticePage,
  type FieldName,
  type SetupForm,
} from './setup-page.ts'
import { SETUP_WORDS } from './setup-words.ts'
import { hasUsers, isSetupToken } from './setup-token.ts'

export interface SetupSettings {
  readonly payload: Payload
  readonly limits: Limits
}

const LARGEST_FORM = '16kb'

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
  if (await isSetupToken(payload, token, Date.now())) {
    sendHtml(res, 200, setupFormPage({ token, name: '', email: '', errors: {} }, language))
    return
  }
  sendHtml(res, 403, setupNoticePage(token === '' ? 'noToken' : 'refused', language))
}

async function create(payload: Payload, req: Request, res: Response): Promise<void> {
  const language = preferredLanguage(req)
  const body: unknown = req.body
  const given: Record<string, unknown> = { ...(typeof body === 'object' ? body : {}) }
  const form = {
    token: text(given['token']),
    name: text(given['name']),
    email: text(given['email']),
  }
  const parsed = ADMINISTRATOR.safeParse(given)
  if (!parsed.success) {
    const fields = parsed.error.issues.map((issue) => String(issue.path[0]))
    sendHtml(res, 422, setupFormPage({ ...form, errors: errorsFor(fields, language) }, language))
    return
  }
  const outcome = await createAdministrator(payload, parsed.data, Date.now())
  if (outcome.kind === 'created') await signIn(payload, parsed.data, res)
  else if (outcome.kind === 'refused') sendHtml(res, 403, setupNoticePage('refused', language))
  else
    sendHtml(res, 422, setupFormPage({ ...form, errors: {}, problem: outcome.message }, language))
}

function errorsFor(fields: readonly string[], language: Language): SetupForm['errors'] {
  const names: FieldName[] = ['name', 'email', 'password']
  const wrong = names.filter((name) => fields.includes(name))
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
  res.redirect(303, '/admin')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
