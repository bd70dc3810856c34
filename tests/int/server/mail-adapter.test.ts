import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload, SendEmailOptions } from 'payload'
import { createLogger } from '#config/logger.ts'
import { mailAdapter, type MailSettings } from '#server/mail/mail.adapter.ts'
import { startMailServer, type MailServer } from '../../support/mail-server.ts'
import { startPayload } from '../../support/start-payload.ts'
import { until } from '../../support/until.ts'

const account = { user: 'site', password: 'under-the-stage' }
const link = 'https://example.org/admin/reset/0123456789abcdef'
const mail: SendEmailOptions = {
  to: 'ada@example.org',
  subject: 'Réservé',
  html: `<p>Voilà : ${link}</p>`,
}

let server: MailServer
let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  server = await startMailServer({ account })
  ;({ payload, stop } = await startPayload())
}, 120_000)

afterAll(async () => {
  await stop()
  await server.stop()
})

/** An adapter of these settings, and what it wrote to the log. */
const adapterOf = (settings: Partial<MailSettings>) => {
  let log = ''
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log += chunk.toString()
      done()
    },
  })
  const logger = createLogger('warn', destination)
  const adapter = mailAdapter({ origin: 'https://example.org', logger, ...settings })({ payload })
  return { adapter, log: () => log }
}

describe('sending mail', () => {
  it('says in the log that nothing is sent without SMTP_URL, to whom, and no word of the mail', async () => {
    const { adapter, log } = adapterOf({})
    await adapter.sendEmail(mail)
    await until(() => log() !== '', 5, 'A line of the log')
    expect(log()).toContain('A mail was not sent: SMTP_URL is not set')
    expect(log()).toContain('ada@example.org')
    expect(log()).not.toContain(link)
    expect(server.attempts()).toBe(0)
  })

  it('comes from MAIL_FROM, or from the host of the site', async () => {
    const senders = ['"The Wings" <stage@example.net>', 'stage@example.net', undefined]
    for (const mailFrom of senders) {
      const settings = { smtpUrl: server.url, ...(mailFrom && { mailFrom }) }
      await adapterOf(settings).adapter.sendEmail(mail)
    }
    await until(() => server.mails.length === senders.length, 10, 'Three mails')
    expect(server.mails.map(({ from }) => from).toSorted()).toEqual([
      'Coulisse <no-reply@example.org>',
      'Coulisse <stage@example.net>',
      'The Wings <stage@example.net>',
    ])
    expect(server.mails[0]).toMatchObject({ to: ['ada@example.org'], subject: 'Réservé' })
    expect(server.mails[0]?.text).toContain('Voilà')
  }, 30_000)

  it('tells nobody of a wrong password but the log, and the log not the password', async () => {
    const smtpUrl = server.url.replace(account.password, 'mistyped-word')
    const { adapter, log } = adapterOf({ smtpUrl })
    await expect(adapter.sendEmail(mail)).resolves.toBeUndefined()
    await until(() => log() !== '', 10, 'A line of the log')
    expect(log()).toContain('A mail was not taken; it is tried again')
    expect(log()).not.toContain('mistyped-word')
    expect(log()).not.toContain(link)
  }, 30_000)
})
