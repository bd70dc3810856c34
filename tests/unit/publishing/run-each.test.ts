import { describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { Writable } from 'node:stream'
import { runEach } from '#publishing/run-each.ts'

describe('the upkeep', () => {
  it('does every task, also after one that fails, and logs that one by its name', async () => {
    const lines: string[] = []
    const log = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString())
        done()
      },
    })
    const isDone: string[] = []
    const done = (task: string) => ({ task, run: () => Promise.resolve(isDone.push(task)) })
    const fails = { task: 'second', run: () => Promise.reject(new Error('No room')) }
    await runEach(pino(log), [done('first'), fails, done('third')])
    expect(isDone).toEqual(['first', 'third'])
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({
        task: 'second',
        err: expect.objectContaining({ message: 'No room' }),
      }),
    ])
  })
})
