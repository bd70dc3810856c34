import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { seedId } from '#content/seed/seed-id.ts'
import { seedStarter } from '#content/seed/seed-starter.ts'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

describe('the starter site', () => {
  let started: StartedPayload
  beforeAll(async () => {
    started = await startPayload()
  })
  afterAll(async () => {
    await started.stop()
  })

  const counts = async () => {
    const types = [
      'pages',
      'posts',
      'media',
      'categories',
      'tags',
      'menus',
      'layouts',
      'comments',
    ] as const
    const found = await Promise.all(
      types.map((collection) => started.payload.count({ collection })),
    )
    return Object.fromEntries(types.map((type, index) => [type, found[index]?.totalDocs]))
  }

  const whole = {
    pages: 2,
    posts: 7,
    media: 8,
    categories: 3,
    tags: 6,
    menus: 2,
    layouts: 2,
    comments: 1,
  }

  it('completes a run that was interrupted', async () => {
    await started.payload.create({
      collection: 'tags',
      data: { id: seedId('tag welcome'), title: 'Welcome', slug: 'welcome' },
      context: { trusted: { by: 'seed' } },
    })
    expect(await seedStarter(started.payload)).toBe(true)
    expect(await counts()).toEqual(whole)
  })

  it('is public at once: pages, posts and terms have their addresses', async () => {
    const { docs } = await started.payload.find({ collection: 'posts', depth: 0, draft: false })
    expect(docs.map(({ _status }) => _status)).toEqual(Array(7).fill('published'))
    for (const path of ['/', '/about', '/category/craft', '/tag/blocks'])
      expect(await resolvePath(started.payload, path)).toMatchObject({ state: 'canonical' })
  })

  it('does nothing a second time, and does not bring back what was removed', async () => {
    await started.payload.delete({ collection: 'tags', id: seedId('tag design') })
    expect(await seedStarter(started.payload)).toBe(false)
    expect(await counts()).toEqual({ ...whole, tags: 5 })
  })
})
