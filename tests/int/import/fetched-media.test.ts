import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { MediaFetcher } from '#import/fetch/media-fetcher.ts'
import { isPublicAddress } from '#import/fetch/public-address.ts'
import { pictureBytes } from '../../support/uploads-folder.ts'

let server: http.Server
let origin: string
let asked: string[] = []

beforeAll(async () => {
  const picture = await pictureBytes()
  const to = (location: string) => (response: http.ServerResponse) =>
    response.writeHead(302, { location }).end()
  const answers: Record<string, (response: http.ServerResponse) => unknown> = {
    '/photo.jpg': (response) => response.end(picture),
    '/moved.jpg': to('/photo.jpg'),
    '/inside': to('http://127.0.0.2/secret'),
    '/ring': to('/ring'),
    '/file': to('file:///etc/passwd'),
    '/large': (response) => response.end(Buffer.alloc(3_000_000)),
    '/slow': (response) => response.write('a'),
  }
  server = http.createServer((request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    const answer = answers[url] ?? (() => response.writeHead(404).end())
    answer(response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Reaches this machine's test server and nothing else that is private. */
const fetcher = (limits = {}) =>
  new MediaFetcher({ limits, mayReach: (address) => address === '127.0.0.1' })

describe('fetching files of the old site', () => {
  it('saves a file under its name, also after a redirect', async () => {
    const fetched = await fetcher().fetch(`${origin}/moved.jpg`)
    expect(fetched.name).toBe('photo.jpg')
    expect(readFileSync(fetched.path)).toEqual(await pictureBytes())
  })

  it.each([
    ['/inside', /127\.0\.0\.2 is not a public address/],
    ['/ring', /redirects more than/],
    ['/file', /file: is not fetched/],
    ['/nothing', /the site answers 404/],
  ])('gives up at %s', async (path, message) => {
    await expect(fetcher().fetch(`${origin}${path}`)).rejects.toThrow(message)
  })

  it('stops at its limits of size and time', async () => {
    await expect(fetcher({ bytes: 2_000_000 }).fetch(`${origin}/large`)).rejects.toThrow(/larger/)
    await expect(fetcher({ time: 300 }).fetch(`${origin}/slow`)).rejects.toThrow(/more than 0.3 s/)
  })

  it('never connects to a private address, written as one or meant by a name', async () => {
    asked = []
    const { port } = server.address() as AddressInfo
    const guarded = new MediaFetcher({
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    })
    for (const host of ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', 'rebound.example'])
      await expect(guarded.fetch(`http://${host}:${port}/photo.jpg`)).rejects.toThrow(
        /not a public address/,
      )
    expect(asked).toEqual([])
  })

  it('refuses a name of which one address is private', async () => {
    const guarded = new MediaFetcher({
      resolve: () =>
        Promise.resolve([
          { address: '93.184.216.34', family: 4 },
          { address: '10.0.0.1', family: 4 },
        ]),
    })
    await expect(guarded.fetch('http://two.example/a.jpg')).rejects.toThrow(/not a public address/)
  })

  it('tries every address of a name', async () => {
    const { port } = server.address() as AddressInfo
    const found = ['127.0.0.3', '127.0.0.1'].map((address) => ({ address, family: 4 }))
    const trying = new MediaFetcher({
      mayReach: (address) => found.some((known) => known.address === address),
      resolve: () => Promise.resolve(found),
    })
    const fetched = await trying.fetch(`http://two.example:${port}/photo.jpg`)
    expect(fetched.name).toBe('photo.jpg')
  })

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
    ...['100.64.0.1', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1'],
    ...['::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', 'no address'],
    ...['64:ff9b:1::a00:1', '3fff::1', '5f00::1', '::7f00:1', '::5db8:d822', 'fec0::1'],
    ...['2001::1', '2001:db8::1', '2001:20::1', '100::1', '4000::1', 'ff02::1'],
  ])('knows that %s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '64:ff9b::5db8:d822'])(
    'knows that %s is',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )
})
