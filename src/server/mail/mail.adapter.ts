import { createTransport, type SendMailOptions } from 'nodemailer'
import type { PayloadEmailAdapter } from 'payload'
import type { Logger } from 'pino'
import { mailQueue, type Deliver } from './mail-queue.ts'

export interface MailSettings {
  readonly smtpUrl?: string
  readonly mailFrom?: string
  /** Where the site is reached; its host is the sender's where MAIL_FROM is not set. */
  readonly origin: string
  readonly logger: Logger
}

/**
 * Payload's way to send mail. Mail is queued and sent behind the request that caused it: how long a mail
 * server takes, or whether it answers, is nothing that a visitor may see. Without SMTP_URL nothing is sent,
 * and the log says so.
 */
export function mailAdapter(settings: MailSettings): PayloadEmailAdapter<undefined> {
  const { name, address } = senderOf(settings)
  const queue = mailQueue(deliverBy(settings), settings.logger)
  return () => ({
    name: 'coulisse-mail',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: (message) => {
      queue.add({ from: { name, address }, ...message })
      return Promise.resolve(undefined)
    },
  })
}

/** Milliseconds. Mails go one after the other: a server that takes a call and says nothing must not hold them for long. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

function deliverBy({ smtpUrl, logger }: MailSettings): Deliver {
  if (smtpUrl === undefined) {
    return ({ to, subject }: SendMailOptions) => {
      logger.warn({ to, subject }, 'A mail was not sent: SMTP_URL is not set')
      return Promise.resolve()
    }
  }
  const transport = createTransport({ url: smtpUrl, ...PATIENCE })
  return async (message) => {
    await transport.sendMail(message)
  }
}

function senderOf({ mailFrom, origin }: MailSettings): { name: string; address: string } {
  if (mailFrom === undefined)
    return { name: 'Coulisse', address: `no-reply@${new URL(origin).hostname}` }
  const parts = /^(.*)<(.+)>$/.exec(mailFrom)
  const name = parts?.[1]?.trim().replace(/^"(.*)"$/, '$1')
  return { name: name ?? 'Coulisse', address: parts?.[2] ?? mailFrom }
}
