import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { storedSite } from '../support/import/stored-site.ts'
import { runCommand } from '../support/run-command.ts'

/** One in the normal run, 20 in `npm run drill`; each is killed twice. */
const ROUNDS = process.env['DRILL'] === 'long' ? 20 : 1
const KILLS = 2
const seed = ['seed', 'documentation', '--site-name', 'The manual', '--time-zone', 'UTC']

/** Does it in a folder of its own. */
const inFolder = async <T>(work: (data: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-planted-'))
  const data = path.join(folder, 'data')
  const kept = { ...process.env }
  Object.assign(process.env, {
    DATA_DIR: data,
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URL: `file:${path.join(data, 'coulisse.db')}`,
  })
  try {
    return await work(data)
  } finally {
    Object.assign(process.env, kept)
    rmSync(folder, { recursive: true })
  }
}

/** How many rows of each kind; what an import or a clock makes each time is left out. */
const shapeOf = (data: string): string[] =>
  storedSite(data, new Date(0)).map((line) => line.split(' ', 1)[0] ?? '')

describe('a starter site whose planting is killed', () => {
  it(
    `is whole when it is planted again, in ${String(ROUNDS)} rounds`,
    async () => {
      const before = Date.now()
      const unbroken = await inFolder(async (data) => {
        expect((await runCommand(seed)).end).toBe(0)
        return shapeOf(data)
      })
      const duration = Date.now() - before
      const ends: (number | string | null)[] = []
      for (let round = 0; round < ROUNDS; round++)
        await inFolder(async (data) => {
          for (let kill = 0; kill < KILLS; kill++)
            ends.push((await runCommand(seed, duration * (0.5 + Math.random() * 0.45))).end)
          expect((await runCommand(seed)).end).toBe(0)
          expect(shapeOf(data)).toEqual(unbroken)
        })
      expect(ends).toContain('SIGKILL')
    },
    (ROUNDS + 1) * 240_000,
  )
})
