import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedStarter } from '#content/seed/seed-starter.ts'
import { serveFrontSite } from '../support/front-site.ts'
import { askedAddresses, type AskedAddress } from '../support/import/asked-addresses.ts'
import { emptyDatabase } from '../support/import/empty-database.ts'
import { randomExport } from '../support/import/random-export.ts'
import { importFiles } from '../support/import-site.ts'
import { startPayload, type StartedPayload } from '../support/start-payload.ts'
import { uploadsFolder } from '../support/uploads-folder.ts'
import { writeExport, wxr } from '../support/wxr.ts'

/** A few in the normal run, sixty in `npm run drill`; `SEEDS=7,12` looks at some of them again. */
const ROUNDS = process.env['DRILL'] === 'long' ? 60 : 4
const given = process.env['SEEDS']?.split(',').map(Number)
const seeds = given ?? [...Array(ROUNDS).keys()]

let started: StartedPayload
beforeAll(async () => {
  started = await startPayload()
})
afterAll(() => started.stop())

type Get = Awaited<ReturnType<typeof serveFrontSite>>['get']

/** What is wrong with the answer; nothing when it is as it must be. A last slash may be a hop: ours have none. */
async function fault(get: Get, { path, expect: wanted }: AskedAddress): Promise<string[]> {
  const bare = wanted === 'page' ? path.replace(/\/$/, '') || '/' : path
  // As a browser sends it.
  const asked = bare.replaceAll(/[^\u0021-\u007e]+/g, encodeURIComponent)
  const first = await get(asked)
  if (first.status === 200) return []
  const to = first.headers.get('location')
  if (wanted === 'page' || first.status !== 301 || to === null)
    return [`${asked}: ${first.status} ${to ?? ''}`]
  const second = await get(to)
  return second.status === 200 ? [] : [`${asked} → ${to}: ${second.status}`]
}

describe('an export of a site that might be', () => {
  it.each(seeds)('keeps all its addresses in an empty site (number %i)', async (seed) => {
    const { payload } = started
    await emptyDatabase(payload)
    if (seed % 2 === 0) await seedStarter(payload)
    const old = randomExport(seed)
    const file = writeExport(wxr(old.export))
    const { report } = await importFiles(payload, [file], {
      uploads: await uploadsFolder([...old.uploads]),
    })
    expect(report.warnings.filter(({ code }) => code === 'not-stored')).toEqual([])
    const site = await serveFrontSite(payload)
    const faults = []
    try {
      for (const asked of askedAddresses(old)) faults.push(...(await fault(site.get, asked)))
    } finally {
      await site.stop()
    }
    expect([old.site.permalinks, ...faults]).toEqual([old.site.permalinks])
  })
})
