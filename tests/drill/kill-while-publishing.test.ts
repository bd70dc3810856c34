import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { startPayload, type StartedPayload } from '../support/start-payload.ts'

/** A few in the normal run, 50 in `npm run drill`. */
const ROUNDS = process.env['DRILL'] === 'long' ? 50 : 3

let site: StartedPayload
beforeAll(async () => {
  site = await startPayload()
})
afterAll(() => site.stop())

/** Kills it in the midst of publishing; the ids that it acknowledged. */
const killedSoon = async (): Promise<string[]> => {
  const script = path.join(import.meta.dirname, 'publishing-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const acknowledged: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => acknowledged.push(line))
  // However slow the machine is: a kill before the first save proves nothing.
  while (acknowledged.length < 5 && child.exitCode === null) await pause(10)
  await pause(Math.random() * 400)
  child.kill('SIGKILL')
  await ended
  return acknowledged.filter((line) => line !== 'ready')
}

const all = async <Row extends object>(collection: CollectionSlug, where = {}): Promise<Row[]> => {
  const { docs } = await site.payload.db.find<Row & { id: string }>({
    ...{ collection, where, limit: 0, pagination: false },
  })
  return docs
}

/** How often each document is named. */
const counted = (ids: readonly (string | null | undefined)[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id ?? '', (counts.get(id ?? '') ?? 0) + 1)
  return counts
}

describe('a site that is killed while posts are published and renamed', () => {
  it(
    `has no document without version, address, reference and change, in ${String(ROUNDS)} rounds`,
    async () => {
      const acknowledged: string[] = []
      for (let round = 0; round < ROUNDS; round++) acknowledged.push(...(await killedSoon()))
      const posts = await all<{ id: string; slug: string }>('posts')
      const stored = new Set(posts.map(({ id }) => id))
      expect(acknowledged.length).toBeGreaterThan(ROUNDS)
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])

      const versions = await site.payload.findVersions({
        ...{ collection: 'posts', limit: 0, pagination: false, depth: 0 },
      })
      const versioned = new Set(versions.docs.map(({ parent }) => String(parent)))
      const paths = await all<{ targetId?: string; path: string; state: string }>('paths', {
        targetType: { equals: 'posts' },
      })
      const standing = paths.filter(({ state }) => state === 'canonical')
      const addresses = counted(standing.map(({ targetId }) => targetId))
      const references = await all<{ sourceId: string }>('references', {
        and: [{ sourceType: { equals: 'posts' } }, { edition: { equals: 'published' } }],
      })
      const referring = new Set(references.map(({ sourceId }) => sourceId))
      const changes = await all<{ document: string }>('changes', { type: { equals: 'posts' } })
      const changed = new Set(changes.map(({ document }) => document))
      const incomplete = posts.filter(
        ({ id, slug }) =>
          !versioned.has(id) ||
          addresses.get(id) !== 1 ||
          !standing.some(({ targetId, path }) => targetId === id && path.endsWith(slug)) ||
          !referring.has(id) ||
          !changed.has(id),
      )
      expect(incomplete).toEqual([])
      // And the other way round: nothing speaks of a document that was never stored.
      for (const ids of [versioned, addresses.keys(), referring, changed])
        expect([...ids].filter((id) => !stored.has(id))).toEqual([])
    },
    ROUNDS * 60_000,
  )
})
