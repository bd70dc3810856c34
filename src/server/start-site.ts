import { mkdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Express, Router } from 'express'
import type { Payload, SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import type { Env } from '#config/env.ts'
import { siteHeaders } from './allowed-by-site.ts'
import { createApi } from './api/api-handler.ts'
import { userOf } from './api/request-user.ts'
import { backOfficeHandler, type BackOfficeState } from './back-office/back-office-handler.ts'
import { newDocument } from './back-office/new-document.ts'
import { createApp } from './create-app.ts'
import { createListener } from './create-listener.ts'
import { edgeSteps } from './edge/edge.ts'
import { makeLimits, type Limits } from './edge/rate-limits.ts'
import { healthStep } from './health/health-step.ts'
import { diskCheck, mediaCheck, type Check } from './health/readiness.ts'
import { setupRoute } from './setup/setup.route.ts'

export interface SiteParts {
  readonly env: Env
  readonly payload: Payload
  readonly config: Promise<SanitizedConfig>
  readonly frontOffice: Router
  /** Of the database and its migrations; media and disk are checked here. */
  readonly checks: readonly Check[]
  /** How far the back office is; left out where there is none. */
  readonly backOffice?: () => BackOfficeState
  /** For tests that try more often than a stranger may. */
  readonly limits?: Limits
}

export interface Site {
  readonly server: Server
  /** Where it listens, such as http://127.0.0.1:3000. */
  readonly address: string
  /** Unready at once; resolves when every request in flight is answered or `patienceMs` are over. */
  readonly stop: (patienceMs: number) => Promise<void>
}

const KB = 1024
const MB = 1024 * KB

/** Puts the listener together and opens it. Payload is there and migrated by then. */
export async function startSite(parts: SiteParts): Promise<Site> {
  const { env, payload } = parts
  let isStopping = false
  await mkdir(env.mediaDir, { recursive: true })
  const isHttps = env.origin.startsWith('https:')
  const headers = siteHeaders(payload, { isHttps, isDevelopment: env.mode === 'development' })
  await headers.refresh()
  const server = createListener({
    health: healthStep({
      checks: [...parts.checks, mediaCheck(env.mediaDir), diskCheck(env.dataDir)],
      isStopping: () => isStopping,
      logger: payload.logger,
    }),
    edge: edgeSteps({ env, headers: headers.current }),
    app: createSiteApp(parts, isHttps),
    logger: payload.logger,
    isStopping: () => isStopping,
  })
  await listen(server, env)
  return {
    server,
    address: addressOf(server, env.host),
    stop: async (patienceMs) => {
      isStopping = true
      headers.stop()
      await drain(server, patienceMs)
    },
  }
}

function createSiteApp(parts: SiteParts, isHttps: boolean): Express {
  const { env, payload, config, frontOffice, backOffice } = parts
  const limits = parts.limits ?? makeLimits()
  const api = createApi({
    payload,
    config,
    limits,
    caps: { visitor: 256 * KB, staff: 20 * MB, upload: env.uploadMaxBytes + MB },
    secret: env.secret,
    isHttps,
    isReadOnly: !env.offices.includes('back'),
  })
  const logger: Logger = payload.logger
  if (!env.offices.includes('back')) return createApp({ api, frontOffice, logger })
  const setup = setupRoute({ payload, limits })
  const state = backOffice ?? (() => ({ kind: 'starting' as const }))
  const isStaff = async (req: Parameters<typeof userOf>[0]): Promise<boolean> =>
    (await userOf(req, payload)) !== undefined
  return createApp({
    api,
    frontOffice,
    logger,
    setup,
    backOffice: backOfficeHandler({ state, isStaff, newDocument: newDocument(payload) }),
  })
}

async function listen(server: Server, { port, host }: Env): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function addressOf(server: Server, host: string): string {
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`
}

/** Lets requests in flight finish; idle connections are closed at once, the rest when patience is over. */
async function drain(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(timer)
}
