import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importFiles, type Imported } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { wxr, writeExport } from '../../support/wxr.ts'

/** A novel and its criticism in one classic post: five million characters. */
const url = 'https://huge.example'
const paragraph = (number: number): string =>
  `Paragraph${number} ${'of a text that never seems to end '.repeat(60)}\n\n`
const COUNT = 2_500
const body = Array.from({ length: COUNT }, (_, number) => paragraph(number)).join('')
const file = writeExport(
  wxr({ url, items: [{ id: 1, title: 'Huge', slug: 'huge', body, link: `${url}/huge/` }] }),
)

let site: FrontSite
let imported: Imported
beforeAll(async () => {
  site = await startFrontSite()
  imported = await importFiles(site.payload, [file])
}, 120_000)
afterAll(() => site.stop())

const stored = async () => {
  const { docs } = await site.payload.find({
    collection: 'posts',
    depth: 0,
    select: { title: true },
  })
  return docs[0]?.id ?? ''
}

describe('a post of five million characters', () => {
  it('stands on its page, whole', async () => {
    expect(body.length).toBeGreaterThan(5_000_000)
    const { status, body: page } = await site.get('/huge')
    expect(status).toBe(200)
    expect(page.match(/<p>Paragraph\d+ of/g)).toHaveLength(COUNT)
    expect(page.includes(`<p>Paragraph${COUNT - 1} of`)).toBe(true)
  })

  it('is told as kept whole, and as too long for its form', () => {
    const { words, path } = imported.report.items[0] ?? { words: undefined, path: undefined }
    expect([path, words?.lost, words?.kept]).toEqual(['/huge', [], words?.source])
    const told = imported.report.warnings.filter(({ item }) => item === 'post 1 “Huge”')
    expect(told.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('more than 4 million characters')]),
    )
    expect(imported.report.counts.get('posts')).toMatchObject({ created: 1, failed: 0 })
  })

  it('is read as Markdown, too', async () => {
    const { status, body: text } = await site.get('/huge.md')
    expect(status).toBe(200)
    expect(text.slice(0, 20)).toBe('---\ntitle: "Huge"\nde')
    expect(text.match(/^Paragraph\d+/gm)).toHaveLength(COUNT)
  })

  it('changes nothing when it comes again', async () => {
    const { report } = await importFiles(site.payload, [file])
    expect(report.counts.get('posts')).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
  }, 60_000)

  it('is saved by no form, but can be called otherwise, withdrawn and thrown away', async () => {
    const id = await stored()
    const update = (data: object) =>
      site.payload.update({ collection: 'posts', id, data, depth: 0 })
    const whole = await site.payload.findByID({ collection: 'posts', id, depth: 0 })
    await expect(update({ title: 'Longer', content: whole.content })).rejects.toThrow()
    await update({ title: 'Endless', _status: 'published' })
    expect((await site.get('/huge')).body.includes('<title>Endless')).toBe(true)
    await update({ _status: 'draft' })
    expect((await site.get('/huge')).status).toBe(410)
    await update({ deletedAt: new Date().toISOString() })
    expect((await site.payload.count({ collection: 'posts' })).totalDocs).toBe(0)
  }, 60_000)
})
