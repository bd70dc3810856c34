import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startMailServer, type MailServer } from '../../support/mail-server.ts'
import { testPassword } from '../../support/make-users.ts'
import { sendJson, type Answer } from '../../support/send.ts'
import type { TestSite } from '../../support/start-site.ts'
import { until } from '../../support/until.ts'

const siteUrl = 'https://www.example.org'

let server: MailServer
let site: TestSite

beforeAll(async () => {
  server = await startMailServer()
  // Read once, when the configuration is loaded: before the site is.
  Object.assign(process.env, { SITE_URL: siteUrl, SMTP_URL: server.url })
  const [{ startTestSite }, { LIMIT_RULES, makeLimits }] = await Promise.all([
    import('../../support/start-site.ts'),
    import('#server/edge/rate-limits.ts'),
  ])
  const points = { points: 100, duration: 60 }
  site = await startTestSite({
    limits: makeLimits({ ...LIMIT_RULES, resetByAddress: points, resetByAccount: points }),
  })
}, 120_000)

beforeEach(() => {
  server.mails.splice(0)
})

afterAll(() => site.stop())

const post = (path: string, data: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  sendJson(site.origin, path, data, { headers: { host: 'www.example.org', ...headers } })

const ask = (email: string, headers?: Record<string, string>): Promise<Answer> =>
  post('/api/users/forgot-password', { email }, headers)

const mailTo = async (email: string) => {
  await until(() => server.mails.some(({ to }) => to.includes(email)), 20, `A mail to ${email}`)
  return server.mails.filter(({ to }) => to.includes(email))
}

/** The link that a mail tells to click on. */
const linkIn = (text: string): string => /href="([^"]+)"/.exec(text)?.[1] ?? ''

describe('a forgotten password', () => {
  it('is made anew by the link of one mail, once', async () => {
    expect((await ask('editor@example.org')).status).toBe(200)
    const [mail, ...more] = await mailTo('editor@example.org')
    expect(more).toEqual([])
    expect(mail).toMatchObject({
      to: ['editor@example.org'],
      from: 'Coulisse <no-reply@www.example.org>',
      subject: 'Reset Your Password',
    })
    const link = linkIn(mail?.text ?? '')
    expect(link).toMatch(/^https:\/\/www\.example\.org\/admin\/reset\/[0-9a-f]{40}$/)
    const token = link.split('/').at(-1)
    const password = 'a curtain of nine red threads'
    expect((await post('/api/users/reset-password', { token, password })).status).toBe(200)
    const signIn = (word: string) =>
      post('/api/users/login', { email: 'editor@example.org', password: word })
    expect((await signIn(password)).status).toBe(200)
    expect((await signIn(testPassword)).status).toBe(401)
    expect((await post('/api/users/reset-password', { token, password })).status).toBe(403)
  }, 60_000)

  it('is written about in the language in which the back office was read', async () => {
    await ask('author@example.org', { 'accept-language': 'fr-FR,fr;q=0.9' })
    const [mail] = await mailTo('author@example.org')
    expect(mail?.subject).toBe('Réinitialisez votre mot de passe')
    expect(mail?.text).toContain('réinitialisation du mot de passe')
    await ask('designer@example.org', { 'accept-language': 'en', cookie: 'payload-lng=fr' })
    const [chosen] = await mailTo('designer@example.org')
    expect(chosen?.subject).toBe('Réinitialisez votre mot de passe')
  }, 30_000)

  it('leads to the site itself, whatever host a stranger claims', async () => {
    await ask('contributor@example.org', {
      'x-forwarded-host': 'evil.example.net',
      origin: siteUrl,
    })
    const [mail] = await mailTo('contributor@example.org')
    expect(linkIn(mail?.text ?? '')).toMatch(/^https:\/\/www\.example\.org\//)
    expect(mail?.text).not.toContain('evil.example.net')
  }, 30_000)

  it('of nobody is answered like all others, and no mail is sent', async () => {
    const unknown = await ask('nobody@example.org')
    const known = await ask('administrator@example.org')
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    // Mails go one after the other: the second one is there, so a first would be.
    await mailTo('administrator@example.org')
    expect(server.mails.flatMap(({ to }) => to)).toEqual(['administrator@example.org'])
  }, 30_000)

  it('is answered as ever while the mail server refuses, and the mail comes later', async () => {
    server.refuseNext(1)
    const before = server.attempts()
    const { status, text } = await ask('author@example.org')
    expect([status, JSON.parse(text)]).toEqual([200, { message: 'success' }])
    await until(() => server.attempts() === before + 1, 10, 'The first try')
    expect(server.mails).toEqual([])
    expect(await mailTo('author@example.org')).toHaveLength(1)
  }, 30_000)

  it('is answered as ever while the mail server is gone', async () => {
    await server.stop()
    expect((await ask('editor@example.org')).status).toBe(200)
    const { status } = await post('/api/users/login', {
      email: 'author@example.org',
      password: testPassword,
    })
    expect(status).toBe(200)
  }, 30_000)
})
