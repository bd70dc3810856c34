import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { hrefsOf } from '#publishing/paths/present-rows.ts'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let payload: Payload

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
})
afterAll(() => started.stop())

const page = (data: { title: string; slug?: string; parent?: string }, isDraft = false) =>
  payload.create({
    collection: 'pages',
    data: { ...data, ...(isDraft ? {} : { _status: 'published' as const }) },
    draft: isDraft,
  })
const publish = (id: string, data: object = {}) =>
  payload.update({ collection: 'pages', id, data: { ...data, _status: 'published' } })

describe('the address of a page', () => {
  it('is made from its title, and stands under its parents', async () => {
    const about = await page({ title: 'Où est l’été ?' })
    const team = await page({ title: 'Team', parent: about.id })
    expect(await resolvePath(payload, '/ou-est-l-ete/team')).toEqual({
      ...{ state: 'canonical', type: 'pages', id: team.id },
      path: '/ou-est-l-ete/team',
    })
    const hrefs = await hrefsOf(payload, [{ type: 'pages', id: team.id }])
    expect(hrefs.get(`pages:${team.id}`)).toBe('/ou-est-l-ete/team')
  })

  it('is nobody’s while there are only drafts of it', async () => {
    await page({ title: 'Twice' }, true)
    await page({ title: 'Twice' }, true)
    expect(await resolvePath(payload, '/twice')).toEqual({ state: 'unknown' })
  })

  it('follows the title until first published, then stays', async () => {
    const draft = await page({ title: 'First idea' }, true)
    const renamed = await payload.update({
      ...{ collection: 'pages', id: draft.id, draft: true },
      data: { title: 'Second idea' },
    })
    expect(renamed.slug).toBe('second-idea')
    await publish(draft.id)
    const later = await publish(draft.id, { title: 'Third idea' })
    expect(later.slug).toBe('second-idea')
    expect(await resolvePath(payload, '/second-idea')).toMatchObject({ id: draft.id })
  })

  it('cannot be another’s: the second is refused with a suggestion at the slug', async () => {
    await page({ title: 'Contact' })
    const second = page({ title: 'Contact' })
    await expect(second).rejects.toMatchObject({
      ...{ status: 409, code: 'paths.taken' },
      data: { errors: [{ path: 'slug', message: expect.stringContaining('/contact-2') }] },
    })
    const { totalDocs } = await payload.count({
      collection: 'pages',
      where: { slug: { equals: 'contact' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('may not be one of the house’s own doors', async () => {
    await expect(page({ title: 'Admin' })).rejects.toMatchObject({ status: 409 })
  })

  it('in another spelling leads to the canonical one', async () => {
    await page({ title: 'Spelling' })
    expect(await resolvePath(payload, '/SPELLING/')).toEqual({
      ...{ state: 'redirect', to: '/spelling', status: 301 },
    })
  })
})

describe('renaming', () => {
  it('redirects the page and all below it, in one hop, however often it moves', async () => {
    const top = await page({ title: 'Top' })
    const child = await page({ title: 'Child', parent: top.id })
    const { id } = await page({ title: 'Grandchild', parent: child.id })
    await publish(top.id, { slug: 'upper' })
    await publish(top.id, { slug: 'uppermost' })
    for (const former of ['/top', '/upper']) {
      expect(await resolvePath(payload, `${former}/child/grandchild`)).toEqual({
        ...{ state: 'redirect', to: '/uppermost/child/grandchild', status: 301 },
        target: { type: 'pages', id },
      })
      expect(await resolvePath(payload, former)).toMatchObject({ to: '/uppermost' })
    }
    await publish(top.id, { slug: 'top' })
    expect(await resolvePath(payload, '/top/child')).toMatchObject({ state: 'canonical' })
    expect(await resolvePath(payload, '/upper/child')).toMatchObject({ to: '/top/child' })
  })

  it('gives a redirect’s place to a new page that wants it', async () => {
    const old = await page({ title: 'Prices' })
    await publish(old.id, { slug: 'rates' })
    const fresh = await page({ title: 'Prices' })
    expect(await resolvePath(payload, '/prices')).toMatchObject({ id: fresh.id })
  })

  it('refuses a parent that stands below the page', async () => {
    const upper = await page({ title: 'Ring upper' })
    const lower = await page({ title: 'Ring lower', parent: upper.id })
    await expect(publish(upper.id, { parent: lower.id })).rejects.toMatchObject({
      ...{ status: 400, code: 'paths.parent-below' },
    })
  })
})

describe('leaving', () => {
  it('is gone when unpublished, back when published again', async () => {
    const doc = await page({ title: 'Comes and goes' })
    await payload.update({ collection: 'pages', id: doc.id, data: { _status: 'draft' } })
    expect(await resolvePath(payload, '/comes-and-goes')).toEqual({ state: 'gone' })
    await publish(doc.id)
    expect(await resolvePath(payload, '/comes-and-goes')).toMatchObject({ state: 'canonical' })
  })

  it('of a trashed page may be taken; restoring it published is refused, as a draft not', async () => {
    const first = await page({ title: 'Wanted place' })
    const trashed = { collection: 'pages', id: first.id } as const
    await payload.update({ ...trashed, data: { deletedAt: new Date().toISOString() } })
    await page({ title: 'Wanted place' })
    const back = { ...trashed, trash: true, data: { deletedAt: null } }
    await expect(
      payload.update({ ...back, data: { ...back.data, _status: 'published' } }),
    ).rejects.toMatchObject({ status: 409 })
    const draft = await payload.update({ ...back, data: { ...back.data, _status: 'draft' } })
    expect(draft.deletedAt ?? null).toBeNull()
  })

  it('of a destroyed page is 410', async () => {
    const doc = await page({ title: 'Destroyed' })
    await payload.delete({ collection: 'pages', id: doc.id })
    expect(await resolvePath(payload, '/destroyed')).toEqual({ state: 'gone' })
  })
})

describe('posts, terms and authors', () => {
  it('stand where their patterns say', async () => {
    const category = await payload.create({ collection: 'categories', data: { title: 'News' } })
    const sub = await payload.create({
      collection: 'categories',
      data: { title: 'Local', parent: category.id },
    })
    const post = await payload.create({
      collection: 'posts',
      data: { title: 'Hello', publishedAt: '2025-03-09T12:00:00.000Z', _status: 'published' },
    })
    expect(await resolvePath(payload, '/2025/03/hello')).toMatchObject({
      type: 'posts',
      id: post.id,
    })
    expect(await resolvePath(payload, '/category/news/local')).toMatchObject({ id: sub.id })
    await payload.update({ collection: 'categories', id: category.id, data: { slug: 'journal' } })
    expect(await resolvePath(payload, '/category/news/local')).toMatchObject({
      to: '/category/journal/local',
    })
  })

  it('with a future date are not there before it', async () => {
    const inAnHour = new Date(Date.now() + 3_600_000)
    await payload.create({
      collection: 'posts',
      data: { title: 'Soon', publishedAt: inAnHour.toISOString(), _status: 'published' },
    })
    const path = `/${inAnHour.toISOString().slice(0, 7).replace('-', '/')}/soon`
    expect(await resolvePath(payload, path)).toEqual({ state: 'unknown' })
    const later = new Date(inAnHour.getTime() + 1000)
    expect(await resolvePath(payload, path, later)).toMatchObject({ state: 'canonical' })
  })
})
