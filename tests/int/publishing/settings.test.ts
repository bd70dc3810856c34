import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { insertRows } from '#config/database/store-rows.ts'
import { addressedTypes } from '#content/paths.rules.ts'
import type { Page, Post } from '#content/payload-types.ts'
import { startAddressRewriter } from '#publishing/paths/address-rewriter.ts'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { until } from '../../support/until.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let payload: Payload

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
})
afterAll(() => started.stop())

const settings = (data: object) =>
  payload.updateGlobal({ slug: 'site', data: { ...data, _status: 'published' } })
const permalinks = (posts: string, more: object = {}) =>
  settings({ permalinks: { posts, ...more } })
const post = (title: string, more: object = {}): Promise<Post> =>
  payload.create({
    collection: 'posts',
    data: { title, publishedAt: '2024-05-06T07:08:09.000Z', _status: 'published', ...more },
  })
const page = (title: string, more: object = {}): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title, _status: 'published', ...more } })
const rewriteAll = async (): Promise<number> => {
  const rewriter = startAddressRewriter(payload, addressedTypes)
  const count = await rewriter.run()
  await rewriter.stop()
  return count
}

describe('the pattern of posts', () => {
  it('may change: old addresses answer all the while, and lead to the new ones afterwards', async () => {
    const first = await post('One')
    await permalinks('/%postname%')
    expect(await resolvePath(payload, '/2024/05/one')).toMatchObject({ state: 'canonical' })
    await rewriteAll()
    expect(await resolvePath(payload, '/one')).toMatchObject({ state: 'canonical', id: first.id })
    expect(await resolvePath(payload, '/2024/05/one')).toMatchObject({ to: '/one', status: 301 })
    await permalinks('/blog/%year%/%monthnum%/%day%/%postname%.html')
    await rewriteAll()
    const newest = { to: '/blog/2024/05/06/one.html' }
    expect(await resolvePath(payload, '/2024/05/one')).toMatchObject(newest)
    expect(await resolvePath(payload, '/one')).toMatchObject(newest)
    expect(await rewriteAll()).toBe(0)
  })

  it('is followed when another process has changed it, as an import does', async () => {
    await permalinks('/%postname%')
    await post('Elsewhere')
    const rewriter = startAddressRewriter(payload, addressedTypes)
    await rewriter.run()
    // What it has heard of so far is done.
    await pause(500)
    await rewriter.run()
    const site = await payload.findGlobal({ slug: 'site' })
    const past = { posts: '/%postname%', categoryBase: 'category', tagBase: 'tag' }
    const before: unknown = site.permalinks?.earlier
    const earlier = [...(Array.isArray(before) ? before : []), { ...past, authorBase: 'author' }]
    const moved = { ...site.permalinks, posts: '/moved/%postname%', earlier }
    await payload.db.updateGlobal({ slug: 'site', data: { ...site, permalinks: moved } })
    const change = { type: 'site', document: 'site', what: 'updated' }
    await insertRows({ payload, req: {}, collection: 'changes' }, [change])
    const stateOf = async (path: string) => (await resolvePath(payload, path)).state
    await until(async () => (await stateOf('/moved/elsewhere')) === 'canonical', 10, 'The address')
    await rewriter.stop()
  })

  it('leaves a post where it is when its new place is another’s', async () => {
    await permalinks('/blog/%postname%')
    await rewriteAll()
    await page('Held')
    await post('Held')
    await permalinks('/%postname%')
    await rewriteAll()
    expect(await resolvePath(payload, '/held')).toMatchObject({ type: 'pages' })
    expect(await resolvePath(payload, '/blog/held')).toMatchObject({ type: 'posts' })
  })

  it('follows a category that is part of it', async () => {
    await permalinks('/%category%/%postname%')
    await rewriteAll()
    const category = await payload.create({ collection: 'categories', data: { title: 'Music' } })
    await post('Song', { categories: [category.id] })
    expect(await resolvePath(payload, '/music/song')).toMatchObject({ state: 'canonical' })
    await payload.update({ collection: 'categories', id: category.id, data: { slug: 'sound' } })
    await rewriteAll()
    expect(await resolvePath(payload, '/music/song')).toMatchObject({ to: '/sound/song' })
  })

  it('without a name in it is refused at its field, and nothing changes', async () => {
    await expect(permalinks('/%year%')).rejects.toMatchObject({
      ...{ status: 400, code: 'paths.bad-pattern' },
      data: { errors: [{ path: 'permalinks.posts' }] },
    })
  })

  it('keeps its earlier forms, whatever a client sends', async () => {
    const { permalinks: stored } = await payload.findGlobal({ slug: 'site' })
    const count = Array.isArray(stored?.earlier) ? stored.earlier.length : 0
    await settings({ permalinks: { ...stored, earlier: [] } })
    const after = await payload.findGlobal({ slug: 'site' })
    expect(after.permalinks?.earlier).toHaveLength(count)
  })
})

describe('the base of categories', () => {
  it('may change like a pattern', async () => {
    await payload.create({ collection: 'categories', data: { title: 'Film' } })
    await permalinks('/%postname%', { categoryBase: 'topic' })
    await rewriteAll()
    expect(await resolvePath(payload, '/category/film')).toMatchObject({ to: '/topic/film' })
  })
})

describe('the home page', () => {
  it('stands at the root of its language, and goes back when another takes its place', async () => {
    const [welcome, bienvenue] = [
      await page('Welcome'),
      await page('Bienvenue', { language: 'fr' }),
    ]
    await page('Below', { parent: welcome.id })
    await settings({
      languages: [
        { code: 'en', home: welcome.id },
        { code: 'fr', home: bienvenue.id },
      ],
    })
    await rewriteAll()
    expect(await resolvePath(payload, '/')).toMatchObject({ id: welcome.id })
    expect(await resolvePath(payload, '/fr')).toMatchObject({ id: bienvenue.id })
    expect(await resolvePath(payload, '/welcome')).toMatchObject({ to: '/' })
    expect(await resolvePath(payload, '/welcome/below')).toMatchObject({ state: 'canonical' })
    const other = await page('Other home')
    await settings({ languages: [{ code: 'en', home: other.id }, { code: 'fr' }] })
    expect(await resolvePath(payload, '/')).toMatchObject({ id: other.id })
    expect(await resolvePath(payload, '/welcome')).toMatchObject({ state: 'canonical' })
    expect(await resolvePath(payload, '/fr/bienvenue')).toMatchObject({ id: bienvenue.id })
  })
})
