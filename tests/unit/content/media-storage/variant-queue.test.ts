import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGate } from '#content/media-storage/gate.ts'
import { mediaLimits } from '#content/media-storage/media-limits.ts'
import { storeUpload } from '#content/media-storage/store-upload.ts'
import type { RenderOrder } from '#content/media-storage/variants/render-variant.ts'
import { planVariant } from '#content/media-storage/variants/variant-plan.ts'
import { createVariantQueue, isThere } from '#content/media-storage/variants/variant-queue.ts'
import { photograph } from '../../../support/test-pictures.ts'

let mediaDir = ''
let order: (name: string) => RenderOrder
const failures: unknown[] = []
const queueOf = (most: number) =>
  createVariantQueue({ atOnce: 1, most, onError: (error) => failures.push(error) })

beforeAll(async () => {
  mediaDir = await mkdtemp(path.join(tmpdir(), 'coulisse-queue-'))
  const file = path.join(mediaDir, 'given.jpg')
  await photograph(700, 500).jpeg().toFile(file)
  const stored = await storeUpload({ file, name: 'a.jpg' }, { mediaDir, limits: mediaLimits(1e8) })
  const subject = {
    ...{ hash: stored.hash, mimeType: stored.mimeType, frames: 1, focal: { x: 50, y: 50 } },
    ...{ width: 700, height: 500 },
  }
  order = (name) => {
    const plan = planVariant(subject, name)
    if (!plan) throw new Error(`${name} is no variant`)
    return { mediaDir, subject, extension: 'jpg', plan }
  }
})
afterAll(() => rm(mediaDir, { recursive: true }))

describe('The queue of sizes', () => {
  it('lets only so many wait: the next is told at once that it cannot', async () => {
    const queue = queueOf(2)
    const names = ['w320.webp', 'w480.webp', 'w640.webp', 'w700.webp']
    const made = await Promise.all(names.map((name) => queue.request(order(name))))
    expect(made.map((file) => file !== undefined)).toEqual([true, true, true, false])
    expect(await isThere(made[0] ?? '')).toBe(true)
    expect(queue.size()).toBe(0)
  })

  it('forgets what nobody waits for when it is full', async () => {
    const queue = queueOf(1)
    for (const name of ['w320.jpg', 'w480.jpg', 'w640.jpg', 'w700.jpg']) queue.prepare(order(name))
    expect(queue.size()).toBe(2)
    await queue.idle()
    expect(queue.size()).toBe(0)
  })

  it('serves those who wait before those who may come', async () => {
    const queue = queueOf(10)
    const finished: string[] = []
    for (const name of ['w320.avif', 'w480.avif', 'w640.avif']) queue.prepare(order(name))
    const wanted = queue.request(order('w640.avif')).then(() => finished.push('wanted'))
    await wanted
    expect(queue.size()).toBeGreaterThan(0)
    await queue.idle()
  })

  it('goes on after a picture that cannot be read', async () => {
    const queue = queueOf(10)
    const lost = { ...order('w480.webp'), mediaDir: path.join(mediaDir, 'nowhere') }
    expect(await queue.request(lost)).toBeUndefined()
    expect(failures).toHaveLength(1)
    expect(await queue.request(order('w480.webp'))).toBeDefined()
  })

  it('leaves nothing half made', async () => {
    expect(await readdir(path.join(mediaDir, 'tmp'))).toEqual([])
  })
})

describe('The gate before the decoder', () => {
  it('lets two through at once, all in the end, also after a failure', async () => {
    const gate = createGate(2)
    let inside = 0
    let most = 0
    const visit = (fails: boolean) =>
      gate(async () => {
        inside += 1
        most = Math.max(most, inside)
        await new Promise((resolve) => setTimeout(resolve, 5))
        inside -= 1
        if (fails) throw new Error('broken')
      })
    const all = await Promise.allSettled([1, 2, 3, 4, 5, 6].map((n) => visit(n % 3 === 0)))
    expect(most).toBe(2)
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(2)
  })
})
