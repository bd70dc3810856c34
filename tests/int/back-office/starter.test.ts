import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isStarterThere } from '#content/seed/is-starter-there.ts'
import { plantStarter } from '#content/seed/plant-starter.ts'
import { startTestSite, type TestSite } from '../../support/start-site.ts'

let site: TestSite
beforeAll(async () => {
  site = await startTestSite()
  await plantStarter(site.payload)
}, 60_000)
afterAll(() => site.stop())

const ask = (method: string, path: string, headers: Record<string, string>) =>
  fetch(site.origin + path, { method, headers })

describe('the removal of the starter site in the back office', () => {
  it('is for administrators', async () => {
    for (const headers of [{}, site.as.editor, site.as.designer]) {
      expect([401, 403]).toContain((await ask('GET', '/api/starter', headers)).status)
      expect([401, 403]).toContain((await ask('POST', '/api/starter/remove', headers)).status)
    }
    expect(await isStarterThere(site.payload)).toBe(true)
  })

  it('says first what goes', async () => {
    const answer = await ask('GET', '/api/starter', site.as.administrator)
    expect(await answer.json()).toMatchObject({
      going: expect.arrayContaining([
        { type: 'pages', count: 2 },
        { type: 'posts', count: 7 },
        { type: 'media', count: 8 },
      ]),
      staying: [],
    })
  })

  it('then does it, and is offered no more', async () => {
    const answer = await ask('POST', '/api/starter/remove', site.as.administrator)
    expect(answer.status).toBe(200)
    expect((await site.payload.count({ collection: 'posts' })).totalDocs).toBe(0)
    expect(await isStarterThere(site.payload)).toBe(false)
  }, 30_000)
})
