import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { testPassword } from '../../support/make-users.ts'
import { send, sendJson, type Answer } from '../../support/send.ts'
import { startTestSite, type TestSite } from '../../support/start-site.ts'
import { until } from '../../support/until.ts'

let site: TestSite

beforeAll(async () => {
  const { LIMIT_RULES, makeLimits } = await import('#server/edge/rate-limits.ts')
  const duration = 60
  site = await startTestSite({
    settings: { trustProxy: ['127.0.0.1'] },
    limits: makeLimits({
      ...LIMIT_RULES,
      loginByAddress: { points: 6, duration },
      loginByAddressAndAccount: { points: 3, duration },
      loginByStrangers: { points: 5, duration },
      resetByAddress: { points: 3, duration },
      commentByAddress: { points: 2, duration },
      api: { points: 20, duration },
    }),
  })
}, 120_000)

afterAll(() => site.stop())

/** A visitor at this address, as a proxy of ours tells. */
const from = (address: string) => ({ 'x-forwarded-for': address })

const login = (
  address: string,
  email: string,
  password: string,
  cookie?: string,
): Promise<Answer> =>
  sendJson(
    site.origin,
    '/api/users/login',
    { email, password },
    { headers: { ...from(address), ...(cookie !== undefined && { cookie }) } },
  )

const deviceOf = ({ headers }: Answer): string => {
  const cookies = [headers['set-cookie'] ?? []].flat()
  return cookies.find((cookie) => cookie.startsWith('coulisse-device='))?.split(';')[0] ?? ''
}

describe('signing in', () => {
  it('sets a cookie that scripts cannot read, and gives no token away', async () => {
    const answer = await login('198.51.100.1', 'editor@example.org', testPassword)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).not.toHaveProperty('token')
    const cookies = [answer.headers['set-cookie'] ?? []].flat()
    expect(cookies.find((cookie) => cookie.startsWith('payload-token='))).toMatch(
      /HttpOnly=true; SameSite=Lax/,
    )
  })

  it('says the same, and takes as long, whether or not there is an account', async () => {
    const time = async (email: string): Promise<[number, string]> => {
      const start = performance.now()
      const { text } = await login(
        `203.0.113.${String((start % 250) | 0)}`,
        email,
        'not the password',
      )
      return [performance.now() - start, text]
    }
    const known: number[] = []
    const unknown: number[] = []
    const texts = new Set<string>()
    for (let round = 0; round < 5; round += 1) {
      const [one, a] = await time('author@example.org')
      const [other, b] = await time(`nobody-${String(round)}@example.org`)
      known.push(one)
      unknown.push(other)
      texts.add(a).add(b)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect([...texts]).toHaveLength(1)
    const median = (times: number[]): number => times.sort((a, b) => a - b)[2] ?? 0
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6)
    expect(median(unknown) / median(known)).toBeLessThan(1.6)
  }, 60_000)

  it('stops one address that tries many passwords, and says when to come back', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      expect((await login('198.51.100.20', 'designer@example.org', 'wrong')).status).toBe(401)
    }
    const stopped = await login('198.51.100.20', 'designer@example.org', testPassword)
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0)
    expect((await login('198.51.100.21', 'designer@example.org', testPassword)).status).toBe(200)
  }, 60_000)

  it('stops one address that tries many accounts', async () => {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await login('198.51.100.30', `somebody-${String(attempt)}@example.org`, 'wrong')
    }
    expect((await login('198.51.100.30', 'editor@example.org', testPassword)).status).toBe(429)
  }, 60_000)

  it('does not let many strangers lock an editor out of a browser that signed in before', async () => {
    const first = await login('192.0.2.1', 'contributor@example.org', testPassword)
    const device = deviceOf(first)
    expect(device).not.toBe('')
    for (let stranger = 0; stranger < 5; stranger += 1) {
      await login(`192.0.2.${String(100 + stranger)}`, 'contributor@example.org', 'wrong')
    }
    expect((await login('192.0.2.200', 'contributor@example.org', testPassword)).status).toBe(429)
    const again = await login('192.0.2.201', 'contributor@example.org', testPassword, device)
    expect(again.status).toBe(200)
    const forged = await login('192.0.2.202', 'contributor@example.org', testPassword, `${device}x`)
    expect(forged.status).toBe(429)
  }, 60_000)
})

describe('asking for a new password', () => {
  const ask = (address: string, email: string): Promise<Answer> =>
    sendJson(site.origin, '/api/users/forgot-password', { email }, { headers: from(address) })

  it('answers the same at once, and writes the token behind it', async () => {
    const known = await ask('198.51.100.40', 'editor@example.org')
    const unknown = await ask('198.51.100.41', 'nobody@example.org')
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(known.status).toBe(200)
    const tokenOf = async (): Promise<unknown> => {
      const user = await site.payload.db.findOne<{ id: string; resetPasswordToken?: unknown }>({
        collection: 'users',
        where: { email: { equals: 'editor@example.org' } },
      })
      return user?.resetPasswordToken
    }
    await until(async () => Boolean(await tokenOf()), 5, 'The token')
    expect(await tokenOf()).toEqual(expect.any(String))
  }, 30_000)

  it('is counted by address', async () => {
    for (let at = 0; at < 3; at += 1) await ask('198.51.100.50', `x${String(at)}@example.org`)
    expect((await ask('198.51.100.50', 'y@example.org')).status).toBe(429)
  })
})

describe('how often', () => {
  it('counts comments by address', async () => {
    const comment = (): Promise<Answer> =>
      sendJson(site.origin, '/api/comments', { body: 'x' }, { headers: from('198.51.100.60') })
    await comment()
    await comment()
    expect((await comment()).status).toBe(429)
  })

  it('counts what a visitor asks of the API, and not what staff ask', async () => {
    const ask = (headers: Record<string, string>): Promise<Answer> =>
      send(site.origin, '/api/tags', { headers: { ...from('198.51.100.70'), ...headers } })
    const statuses = await Promise.all(
      Array.from({ length: 25 }, async () => (await ask({})).status),
    )
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    expect((await ask(site.as.author)).status).toBe(200)
  })
})
