import { rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { jpeg } from '../../support/test-pictures.ts'
import {
  site,
  text,
  picture,
  ALPHABET,
  get,
  ranged,
  rawStatus,
  useFiles,
} from './deliver-fixture.ts'

useFiles()

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
