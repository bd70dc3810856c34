import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { makePage } from '../../support/front-site.ts'
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
