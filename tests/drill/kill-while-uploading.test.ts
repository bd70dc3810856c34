import { spawn } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { send } from '../support/media-site.ts'
import { jpeg } from '../support/test-pictures.ts'

/** A few in the normal run, 50 in `npm run drill`. */
const ROUNDS = process.env['DRILL'] === 'long' ? 50 : 3
const LANES = 4

const greeting = z.object({ origin: z.string(), token: z.string() })
const listed = z.object({
  docs: z.array(z.object({ id: z.string(), url: z.string(), hash: z.string() })),
})

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coulisse-upload-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const startVictim = async () => {
  const script = path.resolve(import.meta.dirname, '../int/media/upload-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      DATABASE_URL: `file:${path.join(folder, 'data', 'coulisse.db')}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const line = await Promise.race([once(lines, 'line'), ended.then(() => ['{}'])])
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { ...greeting.parse(JSON.parse(String(line[0]))), kill }
}

/** Uploads until the other side is gone; the ids that were acknowledged. */
const uploadUntilItDies = async (to: { origin: string; token: string }): Promise<string[]> => {
  const acknowledged: string[] = []
  const lane = async () => {
    for (;;) {
      const bytes = await jpeg(200 + randomInt(400), 200 + randomInt(400), randomInt(256))
      const answer = await send(to, { name: 'killed.jpg', bytes }).catch(() => undefined)
      if (answer?.status !== 201) return
      acknowledged.push(answer.doc.id)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return acknowledged
}

describe('a site that is killed while files are uploaded', () => {
  it(
    `has every acknowledged file, and no document without its bytes, in ${String(ROUNDS)} rounds`,
    async () => {
      const acknowledged: string[] = []
      for (let round = 0; round < ROUNDS; round++) {
        const victim = await startVictim()
        const uploads = uploadUntilItDies(victim)
        await pause(500 + randomInt(700))
        await victim.kill()
        acknowledged.push(...(await uploads))
      }
      const site = await startVictim()
      const response = await fetch(`${site.origin}/api/media?limit=0&pagination=false`, {
        headers: { authorization: `JWT ${site.token}` },
      })
      const { docs } = listed.parse(await response.json())
      const stored = new Set(docs.map(({ id }) => id))
      expect(acknowledged.length).toBeGreaterThan(ROUNDS)
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
      for (const { url, hash } of docs) {
        const bytes = Buffer.from(await (await fetch(site.origin + url)).arrayBuffer())
        expect(createHash('sha256').update(bytes).digest('hex').startsWith(hash)).toBe(true)
      }
      await site.kill()
    },
    ROUNDS * 60_000,
  )
})
