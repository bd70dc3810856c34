import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mediaStore, variantQueue } from '#content/collections/media/media-store.ts'
import { sweepMedia } from '#content/collections/media/sweep-media.ts'
import { ingestFile, storeFile } from '#content/collections/media/ingest-file.ts'
import { originalPath, variantFolder } from '#content/media-storage/storage-paths.ts'
import { removeBytes } from '#content/media-storage/sweep/remove-bytes.ts'
import { isThere } from '#content/media-storage/variants/variant-queue.ts'
import type { Media } from '#content/payload-types.ts'
import { startMediaSite, type MediaSite } from '../../support/media-site.ts'
import { jpeg } from '../../support/test-pictures.ts'

const DAY = 24 * 60 * 60 * 1000
let site: MediaSite
let file: string

beforeAll(async () => {
  site = await startMediaSite()
  file = path.join(site.mediaDir, 'import.jpg')
  await writeFile(file, await jpeg(350, 200))
})
afterAll(() => site.stop())

const sweep = (days = 8) =>
  sweepMedia({
    payload: site.payload,
    mediaDir: site.mediaDir,
    now: () => Date.now() + days * DAY,
  })
const hasOriginal = ({ hash }: Pick<Media, 'hash'>): Promise<boolean> =>
  isThere(originalPath(site.mediaDir, String(hash), 'jpg'))

describe('Sweeping', () => {
  it('leaves what documents need, for ever', async () => {
    const { doc } = await site.upload({ name: 'kept.jpg', bytes: await jpeg(330, 200) })
    await variantQueue.idle()
    await sweep(1000)
    expect(await hasOriginal(doc)).toBe(true)
    const made = await readdir(variantFolder(site.mediaDir, String(doc.hash)))
    expect(made.length).toBeGreaterThan(3)
  })

  it('removes what was replaced or deleted, with all its sizes, after the grace', async () => {
    const { doc } = await site.upload({ name: 'old.jpg', bytes: await jpeg(331, 200) })
    const other = (await site.upload({ name: 'out.jpg', bytes: await jpeg(332, 200) })).doc
    await variantQueue.idle()
    await site.upload({ name: 'new.jpg', bytes: await jpeg(333, 200) }, { id: doc.id })
    await site.payload.delete({ collection: 'media', id: other.id })
    await variantQueue.idle()
    await sweep(6)
    expect([await hasOriginal(doc), await hasOriginal(other)]).toEqual([true, true])
    const { removed } = await sweep()
    expect(removed).toBe(4)
    expect([await hasOriginal(doc), await hasOriginal(other)]).toEqual([false, false])
    expect(await isThere(variantFolder(site.mediaDir, String(doc.hash)))).toBe(false)
  })

  it('removes bytes whose document was never written', async () => {
    const stored = await storeFile(file, 'a.jpg')
    expect(await hasOriginal(stored)).toBe(true)
    expect((await sweep()).removed).toBe(1)
    expect(await hasOriginal(stored)).toBe(false)
  })

  it('does not take old bytes from an upload of the same ones', async () => {
    const stored = await storeFile(file, 'a.jpg')
    const original = originalPath(site.mediaDir, stored.hash, 'jpg')
    const longAgo = new Date(Date.now() - 30 * DAY)
    await utimes(original, longAgo, longAgo)
    const again = await storeFile(file, 'b.jpg')
    expect((await sweepMedia({ payload: site.payload, mediaDir: site.mediaDir })).removed).toBe(0)
    const media = await ingestFile(site.payload, { file: again, trusted: { by: 'import' } })
    expect(await hasOriginal(media)).toBe(true)
  })

  it('puts back what turns out to be needed at the last moment', async () => {
    const stored = await storeFile(file, 'a.jpg')
    const bytes = {
      path: originalPath(site.mediaDir, stored.hash, 'jpg'),
      ...{ hash: stored.hash, writtenAt: 0 },
    }
    const rules = { mediaDir: site.mediaDir, before: Date.now() + DAY }
    const isGone = await removeBytes(bytes, { ...rules, isNeeded: () => Promise.resolve(true) })
    expect(isGone).toBe(false)
    expect(await hasOriginal(stored)).toBe(true)
    // Between the look and the removal the same bytes were written again.
    const isNew = { ...rules, before: Date.now() - DAY, isNeeded: () => Promise.resolve(false) }
    expect(await removeBytes(bytes, isNew)).toBe(false)
    expect(await hasOriginal(stored)).toBe(true)
  })

  it('removes what uploads left that were cut off, and nothing that is not ours', async () => {
    const folder = path.join(site.mediaDir, 'tmp')
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, 'cut-off.part'), 'half')
    const foreign = path.join(site.mediaDir, 'originals', 'notes.txt')
    await writeFile(foreign, 'mine')
    expect((await sweepMedia({ payload: site.payload, mediaDir: site.mediaDir })).temporary).toBe(0)
    expect((await sweep(2)).temporary).toBe(1)
    await sweep(1000)
    expect(await isThere(foreign)).toBe(true)
  })
})

describe('Taking a local file in', () => {
  it('makes a document with what the importer knows, and leaves the file', async () => {
    const id = '01939f00-0000-7000-8000-00000000beef'
    const media = await ingestFile(site.payload, {
      file: { path: file, name: 'Mer du Nord.JPG' },
      data: { alt: 'The sea', imported: { source: 'wordpress', sourceId: '7' } },
      trusted: { by: 'import', id, createdAt: '2012-03-04T05:06:07.000Z' },
    })
    expect(media).toMatchObject({
      ...{ id, alt: 'The sea', name: 'Mer-du-Nord.jpg', width: 350, height: 200 },
      ...{ createdAt: '2012-03-04T05:06:07.000Z', mimeType: 'image/jpeg' },
      imported: { source: 'wordpress', sourceId: '7' },
    })
    expect(await isThere(file)).toBe(true)
    expect((await fetch(`${site.origin}${String(media.url)}`)).status).toBe(200)
  })

  it('refuses what an upload would refuse', async () => {
    const bad = path.join(site.mediaDir, 'bad.jpg')
    await writeFile(bad, '<html></html>')
    const order = { file: { path: bad, name: 'bad.jpg' }, trusted: { by: 'import' as const } }
    await expect(ingestFile(site.payload, order)).rejects.toMatchObject({ code: 'media.type' })
  })

  it('lets an importer write an entry whose file is lost', async () => {
    const media = await site.payload.create({
      collection: 'media',
      data: { title: 'Lost' },
      context: { trusted: { by: 'import' } },
    })
    expect(media.title).toBe('Lost')
    expect(media.hash ?? null).toBeNull()
    expect(mediaStore.mediaDir).toBe(site.mediaDir)
    expect((await fetch(`${site.origin}/media/${media.id}/lost.jpg`)).status).toBe(404)
  })
})
