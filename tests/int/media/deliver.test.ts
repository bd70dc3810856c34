import { readdir, rm } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { mediaCropPath, mediaSources } from '#content/media-storage/variants/media-sources.ts'
import { variantQueue } from '#content/collections/media/media-store.ts'
import type { Media } from '#content/payload-types.ts'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'
import { animation, jpeg, twoHalves } from '../../support/test-pictures.ts'

let site: MediaSite
let text: Media
let picture: Media

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

beforeAll(async () => {
  site = await startMediaSite()
  text = (await site.upload({ name: 'alphabet.txt', bytes: ALPHABET })).doc
  picture = (await site.upload({ name: 'wide.jpg', bytes: await jpeg(1000, 600) })).doc
})
afterAll(() => site.stop())

const get = (address: string | null | undefined, init: RequestInit = {}): Promise<Response> =>
  fetch(site.origin + String(address), { redirect: 'manual', ...init })
const ranged = (range: string, more: Record<string, string> = {}): Promise<Response> =>
  get(text.url, { headers: { range, ...more } })

/** fetch would tidy the path up, and ask caches to step aside. */
const rawStatus = (rawPath: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(site.origin)
    http
      .get({ host: 'localhost', port, path: rawPath, headers }, (res) => {
        res.resume()
        resolve(res.statusCode ?? 0)
      })
      .once('error', reject)
  })

describe('The stable address of a file', () => {
  it('is asked again each time, and answered in short when nothing changed', async () => {
    const first = await get(picture.url)
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toBe(`"${String(picture.hash)}"`)
    expect(await rawStatus(String(picture.url), { 'if-none-match': etag })).toBe(304)
    expect(await rawStatus(String(picture.url), { 'if-none-match': '"other"' })).toBe(200)
  })

  it('sends from wrong names to the right one', async () => {
    for (const wrong of [`/media/${picture.id}/old.jpg`, `/media/${picture.id}`]) {
      const response = await get(wrong)
      expect(response.status).toBe(301)
      expect(response.headers.get('location')).toBe(picture.url)
    }
  })

  it('shows it where nothing can run, under a name in every script', async () => {
    const { doc } = await site.upload({ name: 'Été à la mer.txt', bytes: 'Bonjour' })
    const { headers } = await get(doc.url)
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('content-disposition')).toBe(
      `inline; filename="_t_-_-la-mer.txt"; filename*=UTF-8''%C3%89t%C3%A9-%C3%A0-la-mer.txt`,
    )
  })

  it('offers what a browser should not open for download', async () => {
    const { doc } = await site.upload({ name: 'list.csv', bytes: '=1+1;2\n' })
    expect((await get(doc.url)).headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  it('answers HEAD with everything but the bytes', async () => {
    const response = await get(text.url, { method: 'HEAD' })
    expect(response.headers.get('content-length')).toBe('26')
    expect(response.headers.get('accept-ranges')).toBe('bytes')
    expect(await response.text()).toBe('')
  })

  it.each([
    ['bytes=0-3', 206, 'abcd', 'bytes 0-3/26'],
    ['bytes=-3', 206, 'xyz', 'bytes 23-25/26'],
    ['bytes=24-', 206, 'yz', 'bytes 24-25/26'],
    ['bytes=99-', 416, '', 'bytes */26'],
    ['bytes=0-1,4-5', 200, ALPHABET, null],
    ['lines=1-2', 200, ALPHABET, null],
  ])('answers the range %s with %s', async (range, status, body, contentRange) => {
    const response = await ranged(range)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(body)
    expect(response.headers.get('content-range')).toBe(contentRange)
  })

  it('answers a range of another edition of the file with the whole', async () => {
    expect((await ranged('bytes=0-3', { 'if-range': '"other"' })).status).toBe(200)
    expect((await ranged('bytes=0-3', { 'if-range': `"${String(text.hash)}"` })).status).toBe(206)
  })

  it.each([
    '/media/../../etc/passwd',
    '/media/%2e%2e/%2e%2e%2fetc%2fpasswd',
    '/media/originals/..%2f..%2fpackage.json',
    '/media/00000000-0000-7000-8000-000000000000/a.jpg',
    '/media/0123456789abcdef0123456789abcdef/w320.avif',
    '/media/0123456789abcdef0123456789abcdef/original.jpg',
  ])('is the only one: %s is not there', async (rawPath) => {
    // 400: the edge refuses dot segments and encoded slashes before anybody looks for a file.
    const isNoPath = rawPath.includes('%2f') || rawPath.includes('..')
    expect(await rawStatus(rawPath)).toBe(isNoPath ? 400 : 404)
  })

  it('is gone with the document, and with the bytes', async () => {
    const { doc } = await site.upload({ name: 'gone.txt', bytes: 'gone one' })
    await site.payload.delete({ collection: 'media', id: doc.id })
    expect((await get(doc.url)).status).toBe(404)
    const lost = (await site.upload({ name: 'lost.txt', bytes: 'lost one' })).doc
    const hash = String(lost.hash)
    await rm(path.join(site.mediaDir, 'originals', hash.slice(0, 2), `${hash}.txt`))
    const response = await get(lost.url)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-disposition')).toBeNull()
  })
})

describe('Replacing a file', () => {
  it('keeps id and address, and shows the new one at once', async () => {
    const { doc } = await site.upload({ name: 'logo.jpg', bytes: await jpeg(200, 100) })
    const before = await get(doc.url)
    const { doc: replaced } = await site.upload(
      { name: 'logo-final(2).jpg', bytes: await jpeg(300, 100, 60) },
      { id: doc.id, data: { alt: 'Our logo' } },
    )
    expect(replaced).toMatchObject({ id: doc.id, url: doc.url, width: 300, alt: 'Our logo' })
    const after = await get(doc.url, {
      headers: { 'if-none-match': before.headers.get('etag') ?? '' },
    })
    expect(after.status).toBe(200)
    expect((await sharp(Buffer.from(await after.arrayBuffer())).metadata()).width).toBe(300)
  })

  it('that fails leaves the old one', async () => {
    const { doc } = await site.upload({ name: 'kept.jpg', bytes: await jpeg(200, 120) })
    const { status } = await site.upload({ name: 'b.jpg', bytes: 'no picture' }, { id: doc.id })
    expect(status).toBe(415)
    const stored = await site.payload.findByID({ collection: 'media', id: doc.id })
    expect(stored.hash).toBe(doc.hash)
    expect((await get(doc.url)).status).toBe(200)
  })

  it('that the database refuses leaves the old one', async () => {
    const { doc } = await site.upload({ name: 'safe.jpg', bytes: await jpeg(210, 120) })
    const { status } = await site.upload(
      { name: 'c.jpg', bytes: await jpeg(211, 121) },
      { id: doc.id, data: { folder: 'no-such-folder' } },
    )
    expect(status >= 400 && status < 500).toBe(true)
    const answer = await get(doc.url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('etag')).toBe(`"${String(doc.hash)}"`)
  })

  it('is not for those whose file it is not', async () => {
    const { doc } = await site.upload({ name: 'mine.jpg', bytes: await jpeg(90, 90) })
    const { status } = await site.upload(
      { name: 'theirs.jpg', bytes: await jpeg(91, 90) },
      { id: doc.id, as: 'contributor' },
    )
    expect(status).toBe(403)
    expect((await get(doc.url)).headers.get('etag')).toBe(`"${String(doc.hash)}"`)
  })
})

describe('The sizes of a picture', () => {
  /** On a busy machine a size takes longer than a visitor waits: then another one is shown for once. */
  const sizeOf = async (address: string) => {
    let response = await get(address)
    for (let tries = 0; response.status === 302 && tries < 60; tries++) {
      expect(response.headers.get('cache-control')).toBe('no-store')
      await pause(500)
      response = await get(address)
    }
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    return { response, bytes, metadata: await sharp(bytes).metadata() }
  }

  it('are listed for browsers, never wider than the picture', () => {
    const { sources, srcset, src } = mediaSources(picture)
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    const widths = srcset.split(', ').map((entry) => entry.split(' ')[1])
    expect(widths).toEqual(['320w', '480w', '640w', '960w', '1000w'])
    expect(src).toBe(`/media/${String(picture.hash)}/w1000.jpg`)
  })

  it.each(['avif', 'webp', 'jpg'])(
    'are made in %s when asked for, and kept for ever',
    async (format) => {
      const { response, metadata } = await sizeOf(`/media/${String(picture.hash)}/w320.${format}`)
      expect(metadata.width).toBe(320)
      expect(metadata.height).toBe(192)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      const type = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }[format]
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    },
  )

  it('are each made once, however many ask', async () => {
    const hash = String(picture.hash)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => get(`/media/${hash}/w480.avif`)),
    )
    expect(answers.every(({ status }) => status === 200 || status === 302)).toBe(true)
    await sizeOf(`/media/${hash}/w480.avif`)
    const folder = path.join(site.mediaDir, 'variants', hash.slice(0, 2), hash)
    expect((await readdir(folder)).filter((name) => name === 'w480.avif')).toHaveLength(1)
  })

  it.each([
    'w321.avif',
    'w1280.avif',
    'w0320.avif',
    'w320.gif',
    'w320.png',
    '..%2fx.avif',
    'square-320.webp',
    'square-320@10x10.webp',
    '99x99@50x50.jpg',
    'constructor@50x50.webp',
  ])('are those and no others: %s is not there', async (name) => {
    const status = await rawStatus(`/media/${String(picture.hash)}/${name}`)
    expect(status).toBe(name.includes('%2f') ? 400 : 404)
  })

  it('are cut around the focal point', async () => {
    const { doc } = await site.upload({ name: 'halves.png', bytes: await twoHalves() })
    const colourOf = async (media: Media): Promise<number[]> => {
      const { bytes, metadata } = await sizeOf(String(mediaCropPath(media, 'square-320', 'png')))
      expect(metadata).toMatchObject({ width: 320, height: 320 })
      const { channels } = await sharp(bytes).stats()
      return channels.slice(0, 3).map(({ mean }) => Math.round(mean))
    }
    const focus = async (x: number): Promise<Media> => {
      const response = await get(
        `/api/media/${doc.id}?uploadEdits[focalPoint][x]=${String(x)}&uploadEdits[focalPoint][y]=50`,
        {
          method: 'PATCH',
          headers: {
            authorization: `JWT ${await site.token('editor')}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify({ alt: 'Two halves' }),
        },
      )
      expect(response.status).toBe(200)
      return site.payload.findByID({ collection: 'media', id: doc.id })
    }
    expect(await colourOf(await focus(0))).toEqual([255, 0, 0])
    expect(await colourOf(await focus(100))).toEqual([0, 0, 255])
  })

  it('has one for social networks', async () => {
    const { metadata } = await sizeOf(String(mediaCropPath(picture, '1200x630', 'jpg')))
    expect(metadata).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  })

  it('move where the picture moves', async () => {
    const { doc } = await site.upload({ name: 'run.gif', bytes: await animation('gif') })
    expect(mediaSources(doc).src).toBe(doc.url)
    const { metadata } = await sizeOf(`/media/${String(doc.hash)}/w320.webp`)
    expect(metadata).toMatchObject({ pages: 4, width: 320 })
    expect((await get(`/media/${String(doc.hash)}/w320.avif`)).status).toBe(404)
  })

  it('are made after an upload without anybody asking', async () => {
    const { doc } = await site.upload({ name: 'ahead.jpg', bytes: await jpeg(700, 500, 90) })
    await variantQueue.idle()
    const hash = String(doc.hash)
    const made = await readdir(path.join(site.mediaDir, 'variants', hash.slice(0, 2), hash))
    expect(made).toEqual(
      expect.arrayContaining(['square-320@50x50.webp', 'w320.avif', 'w700.webp']),
    )
    expect(doc.thumbnailURL).toBe(`/media/${hash}/square-320@50x50.webp`)
  })
})
