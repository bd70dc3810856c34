import { Writable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { createLogger } from '#config/logger.ts'

describe('the log', () => {
  it('is one JSON object a line, and never holds a secret', () => {
    let written = ''
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString()
        done()
      },
    })
    const logger = createLogger('info', sink)
    logger.info(
      { password: 'hunter2', user: { token: 'abc' }, deep: { er: { cookie: 'sid=1' } } },
      'hello',
    )
    logger.info({ req: { headers: { authorization: 'JWT xyz', 'set-cookie': 'a=b' } } })
    for (const secret of ['hunter2', 'abc', 'sid=1', 'xyz', 'a=b'])
      expect(written).not.toContain(secret)
    const [first] = written.trim().split('\n')
    expect(JSON.parse(first ?? '')).toMatchObject({ level: 'info', msg: 'hello' })
  })
})
