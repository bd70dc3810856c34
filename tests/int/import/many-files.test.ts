import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { MediaFetcher } from '#import/fetch/media-fetcher.ts'
import { importFiles } from '../../support/import-site.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'
import { pictureBytes } from '../../support/uploads-folder.ts'
import { wxr, writeExport, type TestItem } from '../../support/wxr.ts'

let started: StartedPayload
let payload: Payload
let server: http.Server
let origin: string
let asked = 0
let busy = 0
let busiest = 0

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
  const picture = await pictureBytes()
  server = http.createServer((request, response) => {
    asked += 1
    if (request.url?.includes('/dead-') === true) {
      request.socket.destroy()
      return
    }
    busy += 1
    busiest = Math.max(busiest, busy)
    setTimeout(() => {
      busy -= 1
      response.end(picture)
    }, 60)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await started.stop()
})

const files = (name: string, first: number): TestItem[] =>
  [...Array(14).keys()].map((at) => ({
    ...{ id: first + at, type: 'attachment', title: `${name} ${at}` },
    attachmentUrl: `${origin}/wp-content/uploads/2012/${name}-${at}.jpg`,
  }))

const fetched = (items: TestItem[]) =>
  importFiles(payload, [writeExport(wxr({ url: origin, items }))], {
    fetcher: new MediaFetcher({ mayReach: (address) => address === '127.0.0.1' }),
  })

describe('the files of an old site', () => {
  it('are fetched some at a time, and no more than an old host bears', async () => {
    const { report } = await fetched(files('photo', 100))
    expect(report.warnings.filter(({ code }) => code === 'media-missing')).toEqual([])
    const { docs } = await payload.find({ collection: 'media', pagination: false, depth: 0 })
    expect(docs.filter(({ hash }) => hash)).toHaveLength(14)
    expect(busiest).toBeGreaterThan(1)
    expect(busiest).toBeLessThanOrEqual(4)
  })

  it('are no longer asked for where nobody answers', async () => {
    asked = 0
    const { report } = await fetched(files('dead', 200))
    const missing = report.warnings.filter(({ code }) => code === 'media-missing')
    expect(missing.map(({ item }) => item).toSorted()).toEqual(
      [...Array(14).keys()].map((at) => `attachment ${200 + at} “dead ${at}”`),
    )
    // Five in a row are enough; those that were under way by then are some more.
    expect(asked).toBeLessThanOrEqual(8)
  })
})
