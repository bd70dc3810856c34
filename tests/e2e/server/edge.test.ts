import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { send, sendJson } from '../../support/send.ts'
import { startTestSite, type TestSite } from '../../support/start-site.ts'

let site: TestSite

beforeAll(async () => {
  site = await startTestSite()
}, 120_000)

afterAll(() => site.stop())

describe('hosts', () => {
  it('answers to localhost and 127.0.0.1', async () => {
    expect((await send(site.origin, '/api/posts')).status).toBe(200)
    const host = new URL(site.origin).host.replace('localhost', '127.0.0.1')
    expect((await send(site.origin, '/api/posts', { headers: { host } })).status).toBe(200)
  })

  it('tells any other host which setting to look at, in both languages', async () => {
    const { status, text } = await send(site.origin, '/', { headers: { host: 'evil.example' } })
    expect(status).toBe(421)
    expect(text).toContain('SITE_URL')
    expect(text).toContain('nom d’hôte')
  })

  it('does not believe a forwarded host from a stranger', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost' }
    expect((await send(site.origin, '/', { headers })).status).toBe(421)
  })

  it('answers health by any host', async () => {
    const headers = { host: '10.0.0.7' }
    expect((await send(site.origin, '/livez', { headers })).status).toBe(200)
    expect(await send(site.origin, '/readyz', { headers })).toMatchObject({
      status: 200,
      text: JSON.stringify({ ready: true, checks: { media: 'ok', disk: 'ok' } }),
    })
  })
})

describe('what every answer carries', () => {
  it.each(['/', '/api/posts', '/admin', '/nowhere', '/setup'])(
    '%s has the headers',
    async (path) => {
      const { headers } = await send(site.origin, path)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['server']).toBeUndefined()
    },
  )

  it('makes its own request id, whatever a stranger sends', async () => {
    const { headers } = await send(site.origin, '/', {
      headers: { 'x-request-id': 'my-own-id-1234' },
    })
    expect(headers['x-request-id']).not.toBe('my-own-id-1234')
  })
})

describe('addresses that are closed', () => {
  it.each([
    ['GET', '/api/graphql'],
    ['POST', '/api/graphql'],
    ['POST', '/api/users/first-register'],
    ['POST', '/api/users/first%2Dregister'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-jobs/handle-schedules'],
    ['GET', '/api/og'],
    ['GET', '/_next/image?url=%2Fx.png&w=64&q=75'],
    ['GET', '/api/access'],
    ['GET', '/api/users/init'],
    ['POST', '/api/posts/access/1'],
  ])('%s %s', async (method, path) => {
    expect((await send(site.origin, path, { method })).status).toBe(404)
  })

  it('shows the way to the setup link instead of the form for the first user', async () => {
    const { status, headers } = await send(site.origin, '/admin/create-first-user')
    expect([status, headers['location']]).toEqual([302, '/setup'])
  })

  it('keeps them open for staff who need them', async () => {
    const headers = site.as.editor
    expect((await send(site.origin, '/api/access', { headers })).status).toBe(200)
  })

  it.each(['payload-jobs/run', 'graphql', 'users/first-register', 'payload-kv'])(
    'and closed for administrators where nobody needs them: %s',
    async (path) => {
      const headers = site.as.administrator
      expect((await send(site.origin, `/api/${path}`, { headers })).status).toBe(404)
    },
  )
})

describe('the override of the method', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const override = { 'x-payload-http-method-override': 'GET', ...form }

  it('is granted to staff, as the back office sends it', async () => {
    const headers = { ...override, ...site.as.editor }
    const answer = await send(site.origin, '/api/posts', {
      method: 'POST',
      headers,
      body: 'limit=0',
    })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toHaveProperty('docs')
  })

  it('is nothing from a visitor', async () => {
    const answer = await send(site.origin, '/api/posts', {
      method: 'POST',
      headers: override,
      body: 'limit=5',
    })
    expect(answer.status).toBe(415)
  })

  it('is nothing under its other names, from anybody', async () => {
    const headers = { ...form, 'x-http-method-override': 'DELETE', ...site.as.administrator }
    const answer = await send(site.origin, '/api/posts', { method: 'POST', headers, body: 'x=1' })
    expect(answer.status).toBe(415)
  })
})

describe('what the API takes', () => {
  it('stops a visitor’s body at 256 kB, announced or streamed', async () => {
    const large = { text: 'x'.repeat(300 * 1024) }
    expect((await sendJson(site.origin, '/api/comments', large)).status).toBe(413)
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
    const body = JSON.stringify(large)
    const streamed = await send(site.origin, '/api/comments', { method: 'POST', headers, body })
    expect(streamed.status).toBe(413)
  })

  it('lets staff save a long page', async () => {
    const excerpt = 'x'.repeat(30_000)
    const content = { title: 'Long', excerpt, filler: 'y'.repeat(1024 * 1024) }
    const answer = await sendJson(site.origin, '/api/posts', content, { headers: site.as.editor })
    expect([200, 201, 400]).toContain(answer.status)
    expect(answer.status).not.toBe(413)
  })

  it('saves what the back office sends as a form', async () => {
    const boundary = 'form'
    const document = JSON.stringify({ title: 'Sent as a form' })
    const body = `--${boundary}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${document}\r\n--${boundary}--\r\n`
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': String(Buffer.byteLength(body)),
      ...site.as.editor,
    }
    const answer = await send(site.origin, '/api/posts?draft=true', {
      method: 'POST',
      headers,
      body,
    })
    expect(answer.status).toBe(201)
    expect(JSON.parse(answer.text)).toMatchObject({ doc: { title: 'Sent as a form' } })
  })

  it.each([
    ['//about', '/about'],
    ['///greek/%CE%B5?a=//b', '/greek/%CE%B5?a=//b'],
    ['//evil.example/', '/evil.example/'],
  ])('leads %s to the same with one slash', async (address, to) => {
    const { status, headers } = await send(site.origin, address)
    expect([status, headers['location']]).toEqual([308, to])
  })

  it.each([
    ['POST', '//about'],
    ['GET', '//about\\x'],
    ['GET', '//%00'],
  ])('refuses %s %s', async (method, address) => {
    expect((await send(site.origin, address, { method })).status).toBe(400)
  })

  it('answers HEAD as GET, without a body', async () => {
    const { status, text } = await send(site.origin, '/api/posts', { method: 'HEAD' })
    expect([status, text]).toEqual([200, ''])
  })

  it('runs a bulk action in batches and answers as one', async () => {
    const headers = site.as.administrator
    for (let at = 0; at < 60; at += 1) {
      await site.payload.create({
        collection: 'tags',
        data: { title: `Tag ${String(at)}` },
        context: { trusted: { by: 'seed' } },
      })
    }
    const where = 'where[title][like]=Tag'
    const answer = await send(site.origin, `/api/tags?${where}&limit=0&depth=0`, {
      method: 'DELETE',
      headers,
    })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text).docs).toHaveLength(60)
    const left = await site.payload.count({ collection: 'tags' })
    expect(left.totalDocs).toBe(0)
  }, 120_000)
})
