import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase, sqlOf, type TestDatabase } from '../int/database/database-fixture.ts'
import { startSiteProcess } from '../int/database/start-site-process.ts'

/** A few in the normal run, 50 in `npm run drill`. */
const ROUNDS = process.env['DRILL'] === 'long' ? 50 : 3

let site: TestDatabase

beforeAll(async () => {
  site = await openDatabase()
})
afterAll(() => site.stop())

const orphans = async (question: string) => {
  const rows = await sqlOf(site, question)
  return rows.length
}

describe('a process that is killed while it saves', () => {
  it(
    `leaves nothing half done, in ${String(ROUNDS)} rounds`,
    async () => {
      const acknowledged: string[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const victim = startSiteProcess(site.file, 'forever')
        await victim.ready
        // In the midst of saving, however slow the machine is: a kill before the first save proves nothing.
        while (victim.acknowledged.length < 2) await pause(10)
        await pause(Math.random() * 400)
        victim.child.kill('SIGKILL')
        await victim.ended
        acknowledged.push(...victim.acknowledged)
      }
      const { docs } = await site.payload.find({ collection: 'posts', limit: 0, pagination: false })
      const stored = new Set(docs.map(({ id }) => id))
      expect(acknowledged.length).toBeGreaterThan(ROUNDS)
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
      expect(docs.filter(({ lines }) => !Array.isArray(lines) || lines.length !== 2)).toEqual([])
      const withoutVersion = 'SELECT id FROM posts WHERE id NOT IN (SELECT parent_id FROM _posts_v)'
      expect(await orphans(withoutVersion)).toBe(0)
      expect(await orphans('PRAGMA foreign_key_check')).toBe(0)
      expect(await sqlOf(site, 'PRAGMA integrity_check')).toMatchObject([{ integrity_check: 'ok' }])
    },
    ROUNDS * 20_000,
  )
})
