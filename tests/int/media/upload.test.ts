import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { animation, jpeg, pngWithText, telephonePicture } from '../../support/test-pictures.ts'
import { site, originals, leftovers, bytesAt, useUploads } from './upload-fixture.ts'

useUploads()

describe('Uploading a picture', () => {
  it('gives a document with what the picture is, and an address that shows it', async () => {
    const { status, doc } = await site.upload(
      { name: 'La plage.JPEG', bytes: await jpeg(1600, 1000) },
      { as: 'author', data: { alt: 'A beach', id: 'mine', hash: 'x', width: 1, mimeType: 'a/b' } },
    )
    expect(status).toBe(201)
    expect(doc).toMatchObject({
      name: 'La-plage.jpg',
      alt: 'A beach',
      mimeType: 'image/jpeg',
      width: 1600,
      height: 1000,
      frames: 1,
    })
    expect(doc.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(doc.color).toMatch(/^#[0-9a-f]{6}$/)
    expect(doc.url).toBe(`/media/${doc.id}/La-plage.jpg`)
    const bytes = await bytesAt(doc.url)
    expect(bytes.length).toBe(doc.filesize)
    const hash = createHash('sha256').update(bytes).digest('hex')
    expect(hash.startsWith(String(doc.hash))).toBe(true)
    expect(await leftovers()).toEqual([])
  })

  it('says who uploaded it', async () => {
    const { doc } = await site.upload(
      { name: 'a.jpg', bytes: await jpeg(50, 40) },
      { as: 'author', data: { uploadedBy: 'somebody' } },
    )
    const stored = await site.payload.findByID({ collection: 'media', id: doc.id })
    const { docs } = await site.payload.find({
      collection: 'users',
      where: { email: { equals: 'author@example.org' } },
    })
    expect(stored.uploadedBy).toBe(docs[0]?.id)
  })

  it('takes out where and by whom it was taken, and turns it upright', async () => {
    const { doc } = await site.upload({ name: 'IMG_1.jpg', bytes: await telephonePicture() })
    expect(doc).toMatchObject({ width: 600, height: 800 })
    const bytes = await bytesAt(doc.url)
    const metadata = await sharp(bytes).metadata()
    expect(metadata).toMatchObject({ width: 600, height: 800 })
    expect(metadata.exif).toBeUndefined()
    expect(bytes.includes('Secret Person')).toBe(false)
  })

  it('does not touch the pixels of an upright picture while taking out its metadata', async () => {
    const given = await telephonePicture(1)
    const { doc } = await site.upload({ name: 'IMG_2.jpg', bytes: given })
    const bytes = await bytesAt(doc.url)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    const [before, after] = await Promise.all([
      sharp(given).raw().toBuffer(),
      sharp(bytes).raw().toBuffer(),
    ])
    expect(after.equals(before)).toBe(true)
  })

  it('takes out text that programs hide in PNGs', async () => {
    const { doc } = await site.upload({ name: 'x.png', bytes: await pngWithText('my address') })
    expect((await bytesAt(doc.url)).includes('my address')).toBe(false)
  })

  it.each(['gif', 'webp'] as const)('keeps an animated %s animated', async (format) => {
    const { doc } = await site.upload({ name: `run.${format}`, bytes: await animation(format) })
    expect(doc).toMatchObject({ width: 400, height: 300, frames: 4 })
    const metadata = await sharp(await bytesAt(doc.url)).metadata()
    expect(metadata.pages).toBe(4)
  })

  it('keeps the same bytes once, for as many documents as there are', async () => {
    const bytes = await jpeg(300, 200)
    const [one, other] = await Promise.all([
      site.upload({ name: 'same.jpg', bytes }),
      site.upload({ name: 'same.jpg', bytes }),
    ])
    expect(one.doc.id).not.toBe(other.doc.id)
    expect(one.doc.hash).toBe(other.doc.hash)
    expect(one.doc.filename).not.toBe(other.doc.filename)
    const kept = (await originals()).filter((name) => name.includes(String(one.doc.hash)))
    expect(kept).toHaveLength(1)
  })
})

describe('Other files', () => {
  it.each([
    ['report.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'), 'application/pdf'],
    ['list.csv', Buffer.from('a;b\n1;2\n'), 'text/csv'],
    ['words.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n'), 'text/vtt'],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), 'application/msword'],
    ['latin.txt', Buffer.from('caf\xe9\n', 'latin1'), 'text/plain'],
  ])('are kept byte for byte: %s', async (name, bytes, mime) => {
    const { doc, status } = await site.upload({ name, bytes })
    expect(status).toBe(201)
    expect(doc).toMatchObject({ mimeType: mime, name })
    expect((await bytesAt(doc.url)).equals(bytes)).toBe(true)
  })
})
