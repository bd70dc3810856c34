import type { SendMailOptions } from 'nodemailer'
import type { Logger } from 'pino'

export type Deliver = (message: SendMailOptions) => Promise<void>

export interface MailQueue {
  readonly add: (message: SendMailOptions) => void
}

/** Waits between tries, in milliseconds: a mail server that restarts is back by then. */
const PAUSES = [5_000, 60_000, 10 * 60_000]

/** Sends one mail after the other, tries again, and never throws at whoever adds one. */
export function mailQueue(
  deliver: Deliver,
  logger: Logger,
  pauses: readonly number[] = PAUSES,
): MailQueue {
  let last = Promise.resolve()
  const attempt = (message: SendMailOptions, tries: number): void => {
    last = last.then(async () => {
      try {
        await deliver(message)
      } catch (error) {
        failed(message, tries, error)
      }
    })
  }
  const failed = (message: SendMailOptions, tries: number, error: unknown): void => {
    const pause = pauses[tries]
    const subject = message.subject
    if (pause === undefined) {
      logger.error({ err: error, subject }, 'A mail could not be sent')
      return
    }
    logger.warn({ err: error, subject, pause }, 'A mail was not taken; it is tried again')
    // It must not keep a stopping process alive.
    setTimeout(() => attempt(message, tries + 1), pause).unref()
  }
  return { add: (message) => attempt(message, 0) }
}
