import { afterAll, beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { makePage, makePost } from '../../support/front-site.ts'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'
import { twoHalves } from '../../support/test-pictures.ts'

let site: MediaSite
beforeAll(async () => {
  site = await startMediaSite()
})
// The queue makes every size of both pictures before it is idle.
afterAll(() => site.stop(), 180_000)

/** What networks are told of a page whose picture has this size. */
const told = async (width: number, height: number) => {
  const title = `Wide ${String(width)}`
  const { doc } = await site.upload({ name: `${title}.png`, bytes: await twoHalves(width, height) })
  await makePage(site.payload, {
    ...{ title, publishedAt: '2026-03-04T10:00:00.000Z', visibility: 'public' },
    featuredImage: doc.id,
  })
  const body = await (await fetch(`${site.origin}/wide-${String(width)}`)).text()
  const read = (property: string) =>
    new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(body)?.[1]
  const address = read('og:image') ?? ''
  return {
    name: address.split('/').at(-1),
    size: [Number(read('og:image:width')), Number(read('og:image:height'))],
  }
}

it('shows networks a large picture in their own shape, as JPEG', async () => {
  expect(await told(1400, 800)).toEqual({ name: '1200x630@50x50.jpg', size: [1200, 630] })
})

it('does not blow up a small one', async () => {
  const { name, size } = await told(640, 400)
  expect(size).toEqual([640, 400])
  expect(name).not.toContain('1200x630')
})

const imageOf = async (path: string): Promise<string> => {
  const body = await (await fetch(site.origin + path)).text()
  const address = /<meta property="og:image" content="([^"]*)"/.exec(body)?.[1] ?? ''
  return address.replace(/^https?:\/\/[^/]+/, '')
}

const card = async (path: string) => {
  const response = await fetch(site.origin + path, { redirect: 'manual' })
  const { status, headers } = response
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status, bytes, type: headers.get('content-type'), to: headers.get('location') }
}

it('makes a picture with the title of what has none, another one when the title changes', async () => {
  const title = 'A night of “lamps” & ropes'
  const page = await makePage(site.payload, { title, slug: 'night', visibility: 'public' })
  const path = await imageOf('/night')
  const { status, type, bytes } = await card(path)
  expect([status, type]).toEqual([200, 'image/png'])
  const { width, height } = await sharp(bytes).metadata()
  expect([width, height]).toEqual([1200, 630])
  // Something is written where the title belongs.
  const { dominant } = await sharp(bytes).stats()
  const written = await sharp(bytes).extract({ left: 72, top: 78, width: 700, height: 160 }).stats()
  expect(written.channels[0]?.min).toBeLessThan(dominant.r - 100)
  await site.payload.update({
    ...{ collection: 'pages', id: page.id, data: { title: 'Day', _status: 'published' } },
    context: { trusted: { by: 'seed', publish: true } },
  })
  const next = await imageOf('/night')
  expect(next).not.toBe(path)
  expect(await card(path)).toMatchObject({ status: 302, to: next })
})

it('makes none of what is not public, of no such document, and of letters that it has not', async () => {
  const secret = await makePost(site.payload, { title: 'Secret', _status: 'draft' })
  for (const path of [
    `/theme/cards/posts/${secret.id}-000000000000.png`,
    '/theme/cards/posts/none-000000000000.png',
    '/theme/cards/users/none-000000000000.png',
    '/theme/cards/%00',
  ])
    expect([path, (await card(path)).status < 500, (await card(path)).status >= 400]).toEqual([
      ...[path, true, true],
    ])
  await makePage(site.payload, { title: '東京の夜', slug: 'tokyo', visibility: 'public' })
  expect(await imageOf('/tokyo')).toBe('')
})
