import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
}, 60_000)
afterAll(() => site.stop())

it('sends texts in the encoding that a visitor takes, the same ones in each', async () => {
  const ask = async (path: string, encoding: string) => {
    const reply = await site.get(path, { 'accept-encoding': encoding })
    const { headers } = reply
    return { body: reply.body, is: headers.get('content-encoding'), vary: headers.get('vary') }
  }
  const plain = await ask('/', 'identity')
  expect([plain.is, plain.vary]).toEqual([null, 'Accept-Encoding'])
  expect(await ask('/', 'br, gzip')).toEqual({ ...plain, is: 'gzip' })
  const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(plain.body)?.[1] ?? ''
  const css = await ask(sheet, '*;q=0, identity')
  expect(await ask(sheet, 'gzip, br')).toEqual({ ...css, is: 'br' })
  expect(await ask(sheet, 'gzip')).toEqual({ ...css, is: 'gzip' })
  // One person's page: what it holds must not be guessed from its length.
  const preview = await site.get('/preview/site/site', {
    cookie: await site.signIn('administrator'),
    'accept-encoding': 'gzip',
  })
  expect([preview.status, preview.headers.get('content-encoding')]).toEqual([200, null])
})
