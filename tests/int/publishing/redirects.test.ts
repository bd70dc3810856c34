import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { Path } from '#content/payload-types.ts'
import { resolveNumbered, resolvePath } from '#publishing/paths/resolve-path.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let payload: Payload

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
})
afterAll(() => started.stop())

const redirect = (path: string, destination: string, more: object = {}): Promise<Path> =>
  payload.create({
    collection: 'paths',
    data: { path, destination, state: 'redirect', origin: 'manual', ...more },
  })
const page = (title: string) =>
  payload.create({ collection: 'pages', data: { title, _status: 'published' } })

describe('a redirect made by hand', () => {
  it('leads where it says, with its status', async () => {
    await redirect('/Old/', 'https://example.org/new?x=1', { status: '302' })
    expect(await resolvePath(payload, '/old')).toEqual({
      ...{ state: 'redirect', to: 'https://example.org/new?x=1', status: 302 },
    })
  })

  it('may stand at a number of an old site, which is no path', async () => {
    const row = await redirect('/?p=12', '/first')
    const { path } = await payload.update({
      ...{ collection: 'paths', id: row.id },
      data: { ...row, destination: '/second' },
    })
    expect(path).toBe('/?p=12')
    expect(await resolveNumbered(payload, '/?p=12', new Date())).toMatchObject({ to: '/second' })
    expect(await resolvePath(payload, '/')).not.toMatchObject({ to: '/second' })
  })

  it('to a page follows that page when it moves', async () => {
    const shop = await page('Shop')
    await redirect('/buy', '/shop')
    await payload.update({
      ...{ collection: 'pages', id: shop.id },
      data: { slug: 'store', _status: 'published' },
    })
    expect(await resolvePath(payload, '/buy')).toMatchObject({ to: '/store' })
  })

  it('to another redirect leads to the end at once', async () => {
    await redirect('/b', '/c')
    const row = await redirect('/a', '/b')
    expect(row.destination).toBe('/c')
  })

  it('is refused when it would lead back to itself', async () => {
    await redirect('/ring-1', '/ring-2')
    const loop = { status: 400, code: 'paths.loop' }
    await expect(redirect('/ring-2', '/ring-1')).rejects.toMatchObject(loop)
    await expect(redirect('/self', '/self/')).rejects.toMatchObject(loop)
  })

  it('is refused at the address of a document, and at the house’s own doors', async () => {
    await page('Occupied')
    const inUse = { status: 409, code: 'paths.in-use' }
    await expect(redirect('/occupied', '/elsewhere')).rejects.toMatchObject(inUse)
    await expect(redirect('/admin', '/elsewhere')).rejects.toMatchObject(inUse)
  })

  it.each(['javascript:alert(1)', '//evil.example', 'ftp://example.org', 'about', ''])(
    'does not lead to %p',
    async (destination) => {
      await expect(redirect('/somewhere', destination)).rejects.toMatchObject({ status: 400 })
    },
  )

  it('may take the place of a vanished address', async () => {
    const doc = await page('Vanished')
    await payload.delete({ collection: 'pages', id: doc.id })
    const { docs } = await payload.find({
      collection: 'paths',
      where: { path: { equals: '/vanished' } },
    })
    await payload.update({
      ...{ collection: 'paths', id: docs[0]?.id ?? '' },
      data: { state: 'redirect', destination: '/b' },
    })
    expect(await resolvePath(payload, '/vanished')).toMatchObject({ to: '/c' })
  })

  it('gives way to a page that is published there', async () => {
    await redirect('/later', '/c')
    const doc = await page('Later')
    expect(await resolvePath(payload, '/later')).toMatchObject({ id: doc.id })
  })
})

describe('the row of a document', () => {
  it('is neither changed nor deleted by hand, nor made', async () => {
    await page('Its own')
    const { docs } = await payload.find({
      collection: 'paths',
      where: { path: { equals: '/its-own' } },
    })
    const row = { collection: 'paths', id: docs[0]?.id ?? '' } as const
    const refused = { status: 409, code: 'paths.of-a-document' }
    await expect(
      payload.update({ ...row, data: { state: 'redirect', destination: '/c' } }),
    ).rejects.toMatchObject(refused)
    await expect(payload.delete(row)).rejects.toMatchObject(refused)
    await expect(redirect('/made-up', '/c', { state: 'canonical' })).rejects.toMatchObject(refused)
  })
})
