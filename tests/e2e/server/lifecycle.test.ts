import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { chmodSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { runSite, type RunningSite } from '../../support/run-site.ts'
import { send } from '../../support/send.ts'

let site: RunningSite | undefined

afterEach(async () => {
  await site?.stop()
  site = undefined
})

/** Begins to send a form; resolves when the server has taken the request and asks for its body. */
const beginComment = async (origin: string) => {
  const sending = request(`${origin}/comments`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': 'name=Ada'.length,
      expect: '100-continue',
    },
  })
  const status = once(sending, 'response').then(([answer]: IncomingMessage[]) => {
    answer?.resume()
    return answer?.statusCode
  })
  sending.flushHeaders()
  await once(sending, 'continue')
  return { request: sending, status }
}

const statusOr = (origin: string, address: string): Promise<number | undefined> =>
  send(origin, address).then(
    ({ status }) => status,
    () => undefined,
  )

const start = async (
  settings: Record<string, string> = {},
  options: { isNew?: boolean } = {},
): Promise<RunningSite> => {
  site = await runSite({ settings: { OFFICES: 'front', ...settings }, ...options })
  return site
}

describe('a site as a process', () => {
  it('starts from nothing, and again with what it had', async () => {
    const first = await start({}, { isNew: true })
    expect(statSync(path.join(first.folder, 'data', 'secret')).mode & 0o777).toBe(0o600)
    expect(first.output()).toContain(`${first.origin}/`)
    expect(await first.stop()).toBe(0)
    const folder = { DATA_DIR: `${first.folder}/data`, MEDIA_DIR: `${first.folder}/media` }
    const again = await start(folder)
    expect((await send(again.origin, '/readyz')).status).toBe(200)
  }, 120_000)

  it('with the front office alone has no admin, and an API that can only be read', async () => {
    const { origin } = await start()
    expect((await send(origin, '/api/posts')).status).toBe(200)
    for (const address of ['/admin', '/admin/login', '/_next/static/x.js', '/setup']) {
      expect((await send(origin, address)).status).toBe(404)
    }
    for (const method of ['POST', 'PATCH', 'DELETE', 'PUT']) {
      expect((await send(origin, '/api/posts/x', { method })).status).toBe(405)
    }
    expect((await send(origin, '/api/users/login', { method: 'POST' })).status).toBe(405)
  }, 120_000)

  it('on SIGTERM is unready at once, answers what is under way, and exits with 0', async () => {
    const { origin, stop } = await start()
    const form = await beginComment(origin)
    const startedAt = performance.now()
    const code = stop()
    while ((await statusOr(origin, '/readyz')) === 200) await pause(10)
    form.request.end('name=Ada')
    // It names no document, and is told so: answered to the end, not cut off.
    expect(await form.status).toBe(400)
    expect(await code).toBe(0)
    expect(performance.now() - startedAt).toBeLessThan(15_000)
    await expect(send(origin, '/livez')).rejects.toThrow()
  }, 120_000)

  it('with SITE_URL answers to that host alone and redirects the others it knows', async () => {
    const { origin } = await start({
      SITE_URL: 'https://example.org',
      KNOWN_HOSTS: 'www.example.org',
      TRUST_PROXY: 'loopback',
    })
    expect((await send(origin, '/', { headers: { host: 'localhost' } })).status).toBe(421)
    const known = await send(origin, '/a?b=c', { headers: { host: 'www.example.org' } })
    expect([known.status, known.headers['location']]).toEqual([308, 'https://example.org/a?b=c'])
    const own = await send(origin, '/api/posts', { headers: { host: 'example.org' } })
    expect(own.status).toBe(200)
    expect(own.headers['strict-transport-security']).toContain('max-age=')
    const headers = { host: 'example.org', 'x-forwarded-proto': 'http' }
    expect((await send(origin, '/', { headers })).headers['location']).toBe('https://example.org/')
  }, 120_000)

  it('refuses to start with a secret that others can read, and says what to do', async () => {
    const first = await start()
    await first.stop()
    chmodSync(path.join(first.folder, 'data', 'secret'), 0o644)
    const settings = { DATA_DIR: path.join(first.folder, 'data') }
    await expect(start(settings)).rejects.toThrow(/PAYLOAD_SECRET.*chmod 600/)
  }, 120_000)

  it('refuses settings that cannot be used, all at once', async () => {
    const settings = {
      PORT: 'many',
      HOST: '0.0.0.0',
      DATA_DIR: mkdtempSync(path.join(tmpdir(), 'coulisse-')),
    }
    await expect(start(settings)).rejects.toThrow(/PORT[\s\S]*SITE_URL/)
  }, 120_000)
})
