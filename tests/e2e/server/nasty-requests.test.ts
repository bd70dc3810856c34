import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { send, sendJson } from '../../support/send.ts'
import { startTestSite, type TestSite } from '../../support/start-site.ts'

let site: TestSite

beforeAll(async () => {
  const { LIMIT_RULES, makeLimits } = await import('#server/edge/rate-limits.ts')
  const api = { points: 10_000, duration: 60 }
  site = await startTestSite({ limits: makeLimits({ ...LIMIT_RULES, api }) })
}, 120_000)

afterAll(() => site.stop())

/** Whatever is sent, the answer says nothing of how the site is made. */
const tellsNothing = (text: string): void => {
  expect(text).not.toMatch(
    / at .*:\d+:\d+|SQLITE|SELECT |node_modules|\/src\/|drizzle|payload.*\d\.\d+\.\d+/i,
  )
}

const where = (operator: string, value: string): string =>
  `/api/posts?where[title][${operator}]=${value}`

const ADDRESSES = [
  '/%',
  '/%00',
  '/%ff%fe',
  '/api/posts/%',
  '/api/%c0%ae%c0%ae/x',
  '/api/posts?where={bad',
  '/api/posts?page=1e309',
  '/api/posts?limit=-1',
  '/api/posts?limit=abc',
  '/api/posts?depth=99',
  '/api/posts?sort=nothing.like.this',
  '/api/posts?sort[a]=b',
  '/api/posts?sort=-',
  '/api/posts?select=x',
  '/api/posts?select[title]=maybe',
  '/api/posts?populate=x',
  '/api/posts?populate[nothing]=true',
  '/api/posts?joins[nothing][limit]=1',
  '/api/posts?where[nothing][equals]=1',
  '/api/posts?where[title]=x',
  '/api/posts?where[title][nothing]=1',
  '/api/posts?where[and]=x',
  '/api/posts?where[and][0]=x',
  '/api/posts?where[or][x][y]=1',
  '/api/posts?where[id][equals][x]=1',
  '/api/posts?where[id][in]=',
  '/api/posts?where[createdAt][greater_than]=yesterday',
  '/api/posts?where[createdAt][greater_than]=99999999999999999999',
  '/api/posts?where[title][near]=1,2,3',
  '/api/posts?where[title][within]=x',
  '/api/posts?where[sticky][equals]=perhaps',
  '/api/posts?where[authors.name][equals]=x',
  '/api/posts?where[authors.email.x][equals]=x',
  '/api/posts?where[title][exists]=maybe',
  '/api/posts?where[title][like]=%25%25%25',
  '/api/posts?where[title][equals]=%00',
  '/api/posts?where[_status][equals]=nothing',
  '/api/posts?draft=maybe&trash=maybe&locale=xx&fallback-locale=yy',
  '/api/posts?trash=true',
  '/api/posts/not-an-id',
  `/api/posts/${'x'.repeat(3000)}`,
  '/api/posts/versions',
  '/api/posts/versions/nothing',
  '/api/posts/count?where={bad',
  '/api/nothing',
  '/api/globals/nothing',
  '/api/globals/site?depth=99',
  '/api/globals/site/versions/x',
  '/api/users/me?depth=x',
  '/api/payload-preferences/x',
  '/api/payload-locked-documents',
  '/api/media/file/nothing.png',
  '/api/constructor',
  '/api/__proto__',
  '/api/toString/x',
  '/api',
  '/api/',
  '/api/posts/',
  '//evil.example/',
  '/\\evil.example',
  where('in', Array.from({ length: 60 }, (_, at) => at).join(',')),
  where('contains', "'; DROP TABLE posts; --"),
  where('equals', '${7*7}{{7*7}}'),
]

describe('nasty addresses', () => {
  it.each(ADDRESSES)('GET %.80s is no 5xx', async (address) => {
    const { status, text } = await send(site.origin, encodeSpaces(address))
    expect([address, status < 500]).toEqual([address, true])
    tellsNothing(text)
  })

  it.each(ADDRESSES.filter((address) => address.startsWith('/api')))(
    'GET %.80s is no 5xx for staff either',
    async (address) => {
      const { status, text } = await send(site.origin, encodeSpaces(address), {
        headers: site.as.editor,
      })
      expect([address, status < 500]).toEqual([address, true])
      tellsNothing(text)
    },
  )

  it('refuses addresses and headers that are too long', async () => {
    expect((await send(site.origin, `/${'x'.repeat(9_000)}`)).status).toBe(414)
    expect((await send(site.origin, `/api/posts?x=${'x'.repeat(9_000)}`)).status).toBe(414)
    const headers = { 'x-long': 'x'.repeat(70_000) }
    expect((await send(site.origin, '/', { headers })).status).toBe(431)
  })
})

const deepText = (levels: number): string =>
  `{"title":"deep","x":${'{"x":'.repeat(levels)}1${'}'.repeat(levels)}}`

const BODIES: [name: string, body: string, type?: string][] = [
  ['no JSON', '{bad'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[1,2]'],
  ['a text', '"x"'],
  ['deep', deepText(3_000)],
  ['__proto__', '{"__proto__":{"admin":true}}'],
  ['constructor', '{"a":{"constructor":{"prototype":{}}}}'],
  ['wrong types', '{"title":{"x":1},"blocks":"x","authors":[{"x":1}],"publishedAt":"never"}'],
  ['unknown block', '{"title":"x","content":[{"blockType":"nothing"}]}'],
  ['lone surrogate', '{"title":"\\ud800"}'],
  ['null byte', '{"title":"a\\u0000b"}'],
  ['wrong id', '{"id":"../x","createdAt":"1999","title":"x"}'],
  ['text', 'hello', 'text/plain'],
  ['xml', '<x/>', 'application/xml'],
  ['form without boundary', 'x', 'multipart/form-data'],
  [
    'form cut off',
    '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{',
    'multipart/form-data; boundary=b',
  ],
  [
    'form with broken JSON',
    '--b\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{bad\r\n--b--\r\n',
    'multipart/form-data; boundary=b',
  ],
  ['broken type', '{}', ';;;'],
]

describe('nasty bodies', () => {
  const targets: [method: string, path: string][] = [
    ['POST', '/api/posts'],
    ['PATCH', '/api/posts/not-an-id'],
    ['PATCH', '/api/posts?where[title][equals]=nothing'],
    ['POST', '/api/users/login'],
    ['POST', '/api/users/reset-password'],
    ['POST', '/api/media'],
    ['POST', '/api/globals/site'],
    ['POST', '/api/payload-preferences/x'],
  ]
  const cases = targets.flatMap(([method, path]) =>
    BODIES.map(([name, body, type]) => ({ method, path, name, body, type })),
  )

  it.each(cases)('$method $path with $name is no 5xx', async ({ method, path, body, type }) => {
    const headers = type === undefined ? {} : { 'content-type': type }
    for (const identity of [{}, site.as.editor]) {
      const answer = await sendJson(site.origin, path, body, {
        method,
        headers: { ...headers, ...identity },
      })
      expect([path, answer.status < 500, answer.text]).toEqual([path, true, answer.text])
      tellsNothing(answer.text)
    }
  })
})

describe('nasty methods and connections', () => {
  it.each(['TRACE', 'PROPFIND', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    '%s is no 5xx',
    async (method) => {
      for (const path of ['/', '/api/posts', '/admin', '/livez']) {
        expect((await send(site.origin, path, { method })).status).toBeLessThan(504)
      }
    },
  )

  it('outlives broken requests and clients that go away', async () => {
    const { port } = new URL(site.origin)
    const lines = [
      'GET / HTTP/1.1\r\n\r\n',
      'nonsense\r\n\r\n',
      'POST /api/posts HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\nContent-Type: application/json\r\n\r\n{',
    ]
    for (const line of lines) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(line)
          setTimeout(() => socket.destroy(), 50)
        })
        socket.on('error', () => resolve())
        socket.on('close', () => resolve())
      })
    }
    expect((await send(site.origin, '/livez')).status).toBe(200)
  })
})

function encodeSpaces(address: string): string {
  return address.replaceAll(' ', '%20').replaceAll("'", '%27')
}
