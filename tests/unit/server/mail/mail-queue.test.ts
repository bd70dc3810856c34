import { Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { createLogger } from '#config/logger.ts'
import { mailQueue, type Deliver } from '#server/mail/mail-queue.ts'
import { until } from '../../../support/until.ts'

const startQueue = (deliver: Deliver) => {
  let log = ''
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log += chunk.toString()
      done()
    },
  })
  return { queue: mailQueue(deliver, createLogger('warn', destination), [5, 10]), log: () => log }
}

describe('the queue of mails', () => {
  it('sends one after the other, in the order in which they came', async () => {
    const events: string[] = []
    const { queue } = startQueue(async ({ subject }) => {
      events.push(`begin ${String(subject)}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      events.push(`end ${String(subject)}`)
    })
    queue.add({ subject: 'first' })
    queue.add({ subject: 'second' })
    await until(() => events.length === 4, 5, 'The second mail')
    expect(events).toEqual(['begin first', 'end first', 'begin second', 'end second'])
  })

  it('tries again after each pause, lets others pass meanwhile, and gives up in the log', async () => {
    const tried: string[] = []
    const { queue, log } = startQueue(({ subject }) => {
      tried.push(String(subject))
      return subject === 'refused' ? Promise.reject(new Error('No room')) : Promise.resolve()
    })
    queue.add({ subject: 'refused' })
    queue.add({ subject: 'taken' })
    await until(() => log().includes('A mail could not be sent'), 5, 'The last word')
    expect(tried).toEqual(['refused', 'taken', 'refused', 'refused'])
    expect(log().match(/it is tried again/g)).toHaveLength(2)
  })
})
