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

/** As a browser sends it; a last slash may be a hop, for ours have none. */
const asAsked = ({ path, expect: wanted }: AskedAddress): string => {
  const bare = wanted === 'page' ? path.replace(/\/$/, '') : path
  return (bare || '/').replaceAll(/[^\u0021-\u007e]+/g, encodeURIComponent)
}

/** What is wrong with the answer; nothing when it is as it must be. */
async function fault(get: Get, address: AskedAddress): Promise<string[]> {
  const asked = asAsked(address)
  const { status, headers } = await get(asked)
  if (status === 200) return []
  const to = headers.get('location') ?? ''
  if (address.expect === 'page' || status !== 301) return [`${asked}: ${status} ${to}`]
  const end = await get(to)
  return end.status === 200 ? [] : [`${asked} → ${to}: ${end.status}`]
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
