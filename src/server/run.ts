import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPayload, type Payload } from 'payload'
import config from '@payload-config'
import { databaseHealth, databaseWarnings } from '#config/database/database-health.ts'
import { copiesDirectory } from '#config/database/migrations/copies.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { env } from '#config/env.ts'
import { startPublishing } from '#content/publishing.hooks.ts'
import { plantStarter } from '#content/seed/plant-starter.ts'
import { deskOf } from '#import/desk/import-desk.ts'
import { migrations } from '#migrations/migrations.ts'
import { announce } from './announce.ts'
import { startBackOffice, type BackOfficeRun } from './back-office/start-back-office.ts'
import type { Check } from './health/readiness.ts'
import { startDailyUpkeep } from './daily-upkeep.ts'
import { openFrontOffice } from './open-front-office.ts'
import { stopOnSignal } from './shutdown.ts'
import { startSite, type Site } from './start-site.ts'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Starts everything, in this order: folders → Payload, before Next so that there is one → migrations → starter
 * site where nothing is → listener, so that visitors are served → back office.
 *
 * @param say one line for the person at the terminal
 */
export async function run(say: (line: string) => void): Promise<void> {
  await mkdir(env.dataDir, { recursive: true, mode: 0o750 })
  const payload = await getPayload({ config })
  await runMigrations(payload, { migrations, directoryForCopies: copiesDirectory(env.dataDir) })
  if (await plantStarter(payload)) say('The site is filled with a starter site.')
  const front = await openFrontOffice(env, payload)
  const publishing = startPublishing(payload)
  const stopUpkeep = startDailyUpkeep(payload)
  let backOffice: BackOfficeRun | undefined
  const site = await startSite({
    env,
    payload,
    config,
    frontOffice: front.router,
    checks: databaseChecks(payload),
    backOffice: () => backOffice?.state() ?? { kind: 'starting' },
  })
  stopOnSignal({
    ...{ site, payload, backOffice: () => backOffice },
    background: async () => {
      await front.stop()
      stopUpkeep()
      await deskOf(payload).stop()
      await publishing.stop()
    },
  })
  await announce({ env, payload, address: site.address, say })
  if (env.offices.includes('back')) backOffice = openBackOffice(site, payload, say)
}

function openBackOffice(site: Site, payload: Payload, say: (line: string) => void): BackOfficeRun {
  const isDevelopment = env.mode === 'development'
  const backOffice = startBackOffice({
    root,
    isDevelopment,
    hostname: env.host,
    port: env.port,
    listener: site.server,
    logger: payload.logger,
    say,
  })
  if (isDevelopment) {
    site.server.on('upgrade', (req, socket, head) => {
      const state = backOffice.state()
      if (state.kind === 'ready') void state.next.upgrade(req, socket, head)
      else socket.destroy()
    })
  }
  return backOffice
}

function databaseChecks(payload: Payload): Check[] {
  return [
    {
      name: 'database',
      run: async () => {
        const { isHealthy, problems } = await databaseHealth(payload)
        if (!isHealthy) throw new Error(problems.join(' '))
      },
      warnings: () => databaseWarnings(payload).map(({ code }) => code),
    },
  ]
}
