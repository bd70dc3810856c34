import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import express from 'express'
import { makeLimits } from '#server/edge/rate-limits.ts'
import { makeSetupToken, SETUP_KEY } from '#server/setup/setup-token.ts'
import { startSite, type Site } from '#server/start-site.ts'
import { send, type Answer } from '../../support/send.ts'
import { startPayload } from '../../support/start-payload.ts'

let payload: Payload
let site: Site
let origin: string
let stopPayload: () => Promise<void>

beforeAll(async () => {
  const started = await startPayload()
  payload = started.payload
  stopPayload = started.stop
  const [{ env }, { default: config }] = await Promise.all([
    import('#config/env.ts'),
    import('@payload-config'),
  ])
  site = await startSite({
    env: { ...env, port: 0, host: '127.0.0.1' },
    payload,
    config,
    frontOffice: express.Router(),
    checks: [],
    limits: makeLimits(),
  })
  origin = site.address.replace('127.0.0.1', 'localhost')
}, 120_000)

afterAll(async () => {
  await site.stop(1_000)
  await stopPayload()
})

const submit = (
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  send(origin, '/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })

const siteFields = {
  siteTitle: 'Two Wings',
  siteLanguage: 'fr',
  timeZone: 'Europe/Paris',
  starter: 'company',
}
const ada = {
  ...siteFields,
  ...{ name: 'Ada Rivière', email: 'ada@example.org', password: 'a stage needs two wings' },
}

describe('the first administrator', () => {
  it('is not to be had without the link, in either language', async () => {
    const bare = await send(origin, '/setup', { headers: { 'accept-language': 'fr-FR,fr;q=0.9' } })
    expect(bare.status).toBe(403)
    expect(bare.text).toContain('npx coulisse setup-link')
    expect(bare.text).toContain('<html lang="fr">')
    expect((await send(origin, '/setup?token=guessed')).status).toBe(403)
    expect((await submit({ ...ada, token: 'guessed' })).status).toBe(403)
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  })

  it('has a link of which the database keeps only a hash, and the newest is good', async () => {
    const first = await makeSetupToken(payload, Date.now())
    const second = await makeSetupToken(payload, Date.now())
    expect(JSON.stringify(await payload.kv.get(SETUP_KEY))).not.toContain(second)
    expect((await send(origin, `/setup?token=${first}`)).status).toBe(403)
    const page = await send(origin, `/setup?token=${second}`)
    expect(page.status).toBe(200)
    expect(page.headers['referrer-policy']).toBe('no-referrer')
    expect(page.headers['content-security-policy']).toMatch(/style-src 'sha256-[^']+'/)
    for (const name of ['magazine', 'company', 'documentation', 'empty', 'import'])
      expect(page.text).toContain(`name="starter" value="${name}"`)
  })

  it('has a link that expires', async () => {
    const twoDaysAgo = Date.now() - 2 * 24 * 60 * 60 * 1000
    const token = await makeSetupToken(payload, twoDaysAgo)
    expect((await send(origin, `/setup?token=${token}`)).status).toBe(403)
    expect((await submit({ ...ada, token })).status).toBe(403)
  })

  it('is told what is wrong beside the field, keeps what was typed but the password, and the link', async () => {
    const token = await makeSetupToken(payload, Date.now())
    const answer = await submit({
      ...{ token, name: '<b>', email: 'nowhere', password: 'tooshort' },
      ...{ siteTitle: ' ', timeZone: 'Mars/Olympus', starter: 'company' },
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="&#60;b&#62;"')
    expect(answer.text).toContain('aria-describedby="password-error password-hint"')
    expect(answer.text).toContain('id="email-error"')
    expect(answer.text).toContain('id="siteTitle-error"')
    expect(answer.text).toContain('id="timeZone-error"')
    expect(answer.text).toContain('id="siteLanguage-error"')
    expect(answer.text).toMatch(/value="company" checked/)
    expect(answer.text).not.toContain('tooshort')
    expect((await send(origin, `/setup?token=${token}`)).status).toBe(200)
  })

  it('keeps the link when the collection refuses the password', async () => {
    const token = await makeSetupToken(payload, Date.now())
    const answer = await submit({ token, ...ada, password: 'passwordpassword' })
    expect(answer.status).toBe(422)
    expect((await send(origin, `/setup?token=${token}`)).status).toBe(200)
  })

  it('is one, of twenty who try at once, and signed in', async () => {
    const token = await makeSetupToken(payload, Date.now())
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        submit({ ...ada, token, email: `ada-${String(at)}@example.org` }),
      ),
    )
    const created = answers.filter(({ status }) => status === 303)
    expect(created).toHaveLength(1)
    expect(created[0]?.headers['location']).toBe('/admin')
    expect(answers.every(({ status }) => [303, 403, 410, 429].includes(status))).toBe(true)
    const { docs } = await payload.find({ collection: 'users' })
    expect(docs.map(({ role }) => role)).toEqual(['administrator'])
    const cookie = String(created[0]?.headers['set-cookie']).split(';')[0] ?? ''
    const me = await send(origin, '/api/users/me', {
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })
    expect(JSON.parse(me.text)).toMatchObject({ user: { role: 'administrator' } })
  }, 60_000)

  it('has the site that was chosen, with its name, language and time zone', async () => {
    const { languages, timeZone } = await payload.findGlobal({ slug: 'site', depth: 0 })
    expect(languages).toMatchObject([{ code: 'fr', title: 'Two Wings' }])
    expect(timeZone).toBe('Europe/Paris')
    const { docs } = await payload.find({ collection: 'pages', depth: 0 })
    expect(docs.map(({ title }) => title)).toContain('Réalisations')
  })

  it('leaves the address to a page of the site', async () => {
    const { status, text, headers } = await send(origin, '/setup')
    expect([status, text]).toEqual([404, 'There is nothing at this address.\n'])
    expect(headers['content-security-policy']).not.toContain('sha256')
  })

  it('leaves nothing to set up', async () => {
    const token = await makeSetupToken(payload, Date.now())
    expect((await send(origin, `/setup?token=${token}`)).status).toBe(410)
    expect((await submit({ ...ada, token })).status).toBe(410)
    expect((await send(origin, '/api/users/first-register', { method: 'POST' })).status).toBe(404)
  })
})
