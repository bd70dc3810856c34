import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { createLocalReq, loginOperation, type Payload } from 'payload'
import { makeUsers, testPassword, type Role } from '../../support/make-users.ts'
import { startPayload } from '../../support/start-payload.ts'

let payload: Payload
let stop: () => Promise<void>
let server: Server
let origin = ''
const tokens = new Map<Role, string>()

beforeAll(async () => {
  const started = await startPayload()
  payload = started.payload
  stop = started.stop
  const { newDocument } = await import('#server/back-office/new-document.ts')
  const answer = newDocument(payload)
  server = createServer((req, res) => {
    void answer(req, res).then((done) => {
      if (!done) res.writeHead(299).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`
  const users = await makeUsers(payload)
  for (const role of ['contributor', 'designer'] as const) {
    const { token } = await loginOperation({
      collection: payload.collections.users,
      data: { email: users[role].email, password: testPassword },
      req: await createLocalReq({}, payload),
    })
    tokens.set(role, token ?? '')
  }
}, 120_000)

afterAll(async () => {
  server.close()
  await stop()
})

const ask = (type: string, role?: Role, init: RequestInit = {}) =>
  fetch(`${origin}/admin/collections/${type}/create`, {
    redirect: 'manual',
    ...init,
    headers: { ...(role && { authorization: `JWT ${tokens.get(role) ?? ''}` }), ...init.headers },
  })

const count = async (collection: 'posts' | 'layouts' | 'tags') =>
  (await payload.count({ collection })).totalDocs

describe('a new document', () => {
  it('is a draft of who asked, and the answer leads to it', async () => {
    const answer = await ask('posts', 'contributor')
    expect(answer.status).toBe(302)
    const id = /^\/admin\/collections\/posts\/([0-9a-f-]{36})$/.exec(
      answer.headers.get('location') ?? '',
    )?.[1]
    const post = await payload.findByID({
      collection: 'posts',
      id: id ?? '',
      draft: true,
      depth: 1,
    })
    expect(post._status).toBe('draft')
    expect(post.authors).toMatchObject([{ email: 'contributor@example.org' }])
  })

  it('is left to Payload for who may not make one, and for strangers', async () => {
    const before = await count('layouts')
    expect((await ask('layouts', 'contributor')).status).toBe(299)
    expect((await ask('layouts')).status).toBe(299)
    expect(await count('layouts')).toBe(before)
    expect((await ask('layouts', 'designer')).status).toBe(302)
  })

  it('is left to Payload where a form does not save by itself, and for types that are not there', async () => {
    expect((await ask('tags', 'contributor')).status).toBe(299)
    expect((await ask('nothing', 'contributor')).status).toBe(299)
  })

  it('is not made by a browser that only looks ahead, nor by another method', async () => {
    const before = await count('posts')
    for (const headers of [
      { 'next-router-prefetch': '1' },
      { 'sec-purpose': 'prefetch;prerender' },
    ])
      expect((await ask('posts', 'contributor', { headers })).status).toBe(299)
    expect((await ask('posts', 'contributor', { method: 'HEAD' })).status).toBe(299)
    expect(await count('posts')).toBe(before)
  })
})
