import path from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { roles, testPassword, type Role } from './make-users.ts'
import { runSite, type RunningSite } from './run-site.ts'

/** Somebody who is signed in, in a browser window of their own. */
export interface Desk {
  page: Page
  context: BrowserContext
  /** What went wrong in the window: messages of the console, policy violations, foreign requests, refusals. */
  problems: string[]
  /** A request with this person's cookie, from the back office's own pages. */
  send(method: string, path: string, data?: unknown): Promise<Sent>
}

export interface Sent {
  status: number
  body: Record<string, unknown>
}

export interface BackOffice {
  origin: string
  browser: Browser
  /** The one-time link for the first administrator, used up by now. */
  setupLink(): string
  /** A desk for this role; each call opens another window and another session. */
  open(role: Role, options?: BrowserContextOptions): Promise<Desk>
  /** A window of somebody who is not signed in. */
  openStranger(options?: BrowserContextOptions): Promise<Desk>
  /** Signs a window in again, as another tab of it would. */
  signIn(context: BrowserContext, role: Role): Promise<void>
  /** A power cut. */
  kill(): Promise<unknown>
  /** Starts a site that was killed again, at the same address with the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const desktop = { viewport: { width: 1366, height: 850 }, locale: 'en-GB' }
const emailOf = (role: Role): string => `${role}@example.org`

/** A whole site with the back office built, its starter content and one user of each role. */
export const startBackOffice = async (
  settings: Record<string, string> = {},
): Promise<BackOffice> => {
  let site = await runSite({ withBackOffice: true, settings })
  const { origin } = site
  const browser = await openBrowser()
  const signIn = (context: BrowserContext, role: Role) => signInto(context, origin, role)
  const office: BackOffice = {
    ...{ origin, browser, signIn },
    setupLink: site.setupLink,
    open: async (role, options = {}) => {
      const context = await browser.newContext({ ...desktop, ...options })
      await signIn(context, role)
      return deskOf(origin, context)
    },
    openStranger: async (options = {}) =>
      deskOf(origin, await browser.newContext({ ...desktop, ...options })),
    kill: () => site.kill(),
    restart: async () => {
      site = await runAgain(site)
    },
    stop: async () => {
      await browser.close()
      await site.stop()
    },
  }
  try {
    await createAdministrator(site, browser)
    await createColleagues(await office.open('administrator'))
  } catch (error) {
    await office.stop()
    throw error
  }
  return office
}

const runAgain = ({ folder, origin }: RunningSite): Promise<RunningSite> =>
  runSite({
    withBackOffice: true,
    settings: {
      PORT: new URL(origin).port,
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
    },
  })

const signInto = async (context: BrowserContext, origin: string, role: Role): Promise<void> => {
  const data = { email: emailOf(role), password: testPassword }
  const response = await context.request.post(`${origin}/api/users/login`, { data })
  if (!response.ok()) throw new Error(`The ${role} cannot sign in: ${await response.text()}`)
}

/** By the form that the one-time link opens. */
const createAdministrator = async (site: RunningSite, browser: Browser): Promise<void> => {
  const page = await browser.newPage()
  await page.goto(site.setupLink())
  await page.fill('[name="siteTitle"]', 'Coulisse')
  await page.selectOption('[name="timeZone"]', 'UTC')
  await page.fill('[name="name"]', 'The administrator')
  await page.fill('[name="email"]', emailOf('administrator'))
  await page.fill('[name="password"]', testPassword)
  await page.click('form button')
  await page.waitForURL(/\/admin\/?$/)
  await page.close()
}

const createColleagues = async ({ send, context }: Desk): Promise<void> => {
  for (const role of roles.filter((name) => name !== 'administrator')) {
    const person = { name: `The ${role}`, email: emailOf(role), password: testPassword, role }
    const { status } = await send('POST', '/api/users', person)
    if (status !== 201) throw new Error(`No ${role}: ${String(status)}`)
  }
  await context.close()
}

const deskOf = async (origin: string, context: BrowserContext): Promise<Desk> => {
  const page = await context.newPage()
  const problems: string[] = []
  context.on('page', (opened) => watch(opened, origin, problems))
  watch(page, origin, problems)
  const send = async (method: string, path: string, data?: unknown): Promise<Sent> => {
    const headers = { origin }
    const sent = await context.request.fetch(origin + path, { method, headers, data })
    const body = sent.headers()['content-type']?.includes('json') ? await sent.json() : {}
    return { status: sent.status(), body }
  }
  return { page, context, problems, send }
}

const watch = (page: Page, origin: string, problems: string[]): void => {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      problems.push(`${message.type()}: ${message.text()} (${page.url()})`)
  })
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message} (${page.url()})`))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(origin) && !/^(?:data|blob|about):/.test(address))
      problems.push(`foreign: ${address} (${page.url()})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      problems.push(`${String(response.status())}: ${response.url()} (${page.url()})`)
  })
}
