import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { variantQueue } from '#content/collections/media/media-store.ts'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'
import {
  animation,
  bomb,
  jpeg,
  pngWithText,
  telephonePicture,
} from '../../support/test-pictures.ts'

let site: MediaSite

beforeAll(async () => {
  site = await startMediaSite()
})
afterAll(() => site.stop())

const originals = async (): Promise<string[]> =>
  (await readdir(path.join(site.mediaDir, 'originals'), { recursive: true })).filter((name) =>
    name.includes('.'),
  )
/** Sizes that are being made after an upload stand there too: they are waited for. */
const leftovers = (): Promise<string[]> =>
  variantQueue
    .idle()
    .then(() => readdir(path.join(site.mediaDir, 'tmp')))
    .catch(() => [])
const count = async (): Promise<number> =>
  (await site.payload.count({ collection: 'media' })).totalDocs

const bytesAt = async (address: string | null | undefined): Promise<Buffer> => {
  const response = await fetch(site.origin + String(address))
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

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

describe('A file that lies', () => {
  it('gets the type that its bytes have', async () => {
    const { doc } = await site.upload({
      name: 'photo.png',
      bytes: await jpeg(60, 40),
      type: 'image/png',
    })
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', name: 'photo.jpg' })
  })

  it('is refused when it is a page', async () => {
    const { status } = await site.upload({
      name: 'photo.jpg',
      bytes: '<!doctype html><script>alert(1)</script>',
      type: 'image/jpeg',
    })
    expect(status).toBe(415)
  })

  it('loses what is appended to a picture', async () => {
    const bytes = Buffer.concat([await jpeg(60, 40), Buffer.from('<script>alert(1)</script>')])
    const { doc } = await site.upload({ name: 'polyglot.jpg', bytes })
    expect((await bytesAt(doc.url)).includes('<script>')).toBe(false)
  })

  it.each([
    ['\u202Egpj.exe', /^gpj\.txt$/],
    ['.htaccess', /^htaccess\.txt$/],
    ['..%2f..%2fetc%2fpasswd', /^passwd\.txt$/],
    ['../../../etc/passwd.txt', /^passwd\.txt$/],
    ['con:<script>', /^con-script\.txt$/],
  ])('is given a harmless name instead of %j', async (name, harmless) => {
    const { doc, status } = await site.upload({ name: `${name}.txt`, bytes: 'Hello\n' })
    expect(status).toBe(201)
    expect(doc.name?.replace(/\.(exe|txt)\.txt$/, '.txt')).toMatch(harmless)
  })
})

describe('What cannot be taken', () => {
  it.each([
    ['a program', 'tool.exe', async () => Buffer.from('MZ' + '\0'.repeat(200)), 415],
    ['a page', 'page.html', async () => Buffer.from('<html></html>'), 415],
    ['a script', 'run.js', async () => Buffer.from('alert(1)'), 415],
    ['nothing', 'empty.jpg', async () => Buffer.alloc(0), 400],
    ['half a JPEG', 'half.jpg', async () => (await jpeg()).subarray(0, 20_000), 400],
    ['half a PNG', 'half.png', async () => (await pngWithText('x')).subarray(0, 5000), 400],
    ['a head alone', 'head.jpg', async () => (await jpeg()).subarray(0, 20), 400],
    ['a bomb', 'bomb.png', bomb, 413],
    ['a film of a picture', 'long.gif', () => animation('gif', 501), 413],
  ])('is %s: told so, and nothing is stored', async (_what, name, bytes, expected) => {
    const [documents, files] = [await count(), await originals()]
    const { status, errors } = await site.upload({ name, bytes: await bytes() })
    expect(status).toBe(expected)
    expect(errors[0]?.data?.errors?.[0]).toMatchObject({ path: 'file' })
    expect(await count()).toBe(documents)
    expect(await originals()).toEqual(files)
    expect(await leftovers()).toEqual([])
  })

  it('is told in French to those who read French', async () => {
    const { errors } = await site.upload({ name: 'a.js', bytes: 'x()' }, { language: 'fr' })
    expect(errors[0]?.message).toContain('Ce type de fichier')
  })

  it('is a HEIC picture, with the advice what to do', async () => {
    const head = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
    const { status, errors } = await site.upload({ name: 'IMG.heic', bytes: head })
    expect(status).toBe(415)
    expect(errors[0]?.message).toContain('save it as JPEG')
  })

  it('is anything that a visitor sends', async () => {
    const files = await originals()
    const { status } = await site.upload(
      { name: 'v.jpg', bytes: await jpeg(90, 80) },
      { as: 'visitor' },
    )
    expect([403, 415]).toContain(status)
    expect(await originals()).toEqual(files)
    expect(await leftovers()).toEqual([])
  })

  it('is a document without a file, and an address to fetch one from', async () => {
    const headers = {
      authorization: `JWT ${await site.token('editor')}`,
      'content-type': 'application/json',
    }
    for (const data of [
      { title: 'x' },
      { filename: 'a.jpg', url: `${site.origin}/media/x/a.jpg` },
    ]) {
      const response = await fetch(`${site.origin}/api/media`, {
        method: 'POST',
        headers,
        body: JSON.stringify(data),
      })
      expect(response.status).toBe(400)
    }
  })

  it.each(['editor', 'visitor'] as const)('is a form that breaks off, of an %s', async (who) => {
    const authorization = who === 'visitor' ? {} : { authorization: `JWT ${await site.token(who)}` }
    const response = await fetch(`${site.origin}/api/media`, {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc',
    })
    expect([400, 415]).toContain(response.status)
    expect(await leftovers()).toEqual([])
    expect((await fetch(`${site.origin}/livez`)).status).toBe(200)
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

describe('Payload’s own doors for files', () => {
  it('are closed', async () => {
    const { doc } = await site.upload({ name: 'door.jpg', bytes: await jpeg(80, 60) })
    const authorization = `JWT ${await site.token('administrator')}`
    for (const door of [`/file/${String(doc.filename)}`, '/paste-url?src=http://127.0.0.1/']) {
      const response = await fetch(`${site.origin}/api/media${door}`, {
        headers: { authorization },
      })
      expect(response.status).toBe(404)
    }
  })

  it('write nothing where Payload would keep files', async () => {
    await expect(readFile(path.join('media', 'door.jpg'))).rejects.toThrow()
  })
})
