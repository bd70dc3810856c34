import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { undoRun } from '#import/undo/undo-run.ts'
import { importFiles, type Imported } from '../../support/import-site.ts'
import { startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { pictureBytes } from '../../support/uploads-folder.ts'
import { wxr, writeExport } from '../../support/wxr.ts'

const url = 'https://pasted.example'
const address = (mime: string, bytes: Buffer | string): string =>
  `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`
const post = (id: number, body: string) => ({
  ...{ id, title: `Post ${id}`, slug: `post-${id}`, body, link: `${url}/2012/01/post-${id}/` },
})
const scripted =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="run()"><script>run()</script><path d="M0 0h9v9z"/></svg>'
const huge = `<svg xmlns="http://www.w3.org/2000/svg"><desc>${'x'.repeat(2_200_000)}</desc><path d="M0 0"/></svg>`

let site: FrontSite
let file: string
let imported: Imported
beforeAll(async () => {
  site = await startFrontSite()
  const jpeg = await pictureBytes()
  const png = await sharp(jpeg).png().toBuffer()
  const broken = address('image/jpeg', png).replace(/.{76}/g, '$&\n')
  const items = [
    post(1, `<p>One</p><img src="${address('image/jpeg', jpeg)}" alt="A blue field"><p>Two</p>`),
    post(2, `<img src="${address('image/jpeg', jpeg)}"> again, and <img src="${broken}" alt="B">`),
    post(
      3,
      `<p>Words</p><img alt="Lies" src="${address('image/png', '<html><script>1</script>')}">`,
    ),
    post(4, `<img alt="Lies too" src="${address('image/png', '<html><script>1</script>')}">After`),
    post(5, `<img alt="Drawn" src="data:image/svg+xml,${encodeURIComponent(scripted)}">`),
    post(6, `<p>Near</p><img alt="Huge" src="${address('image/svg+xml', huge)}">`),
    post(7, '<p>Near</p><img alt="Torn" src="data:image/png;base64,???">'),
    post(
      8,
      `<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-srcset="${url}/wp-content/uploads/lazy.jpg 1x" alt="Lazy">`,
    ),
  ]
  file = writeExport(wxr({ url, items }))
  imported = await importFiles(site.payload, [file])
}, 60_000)
afterAll(() => site.stop())

const shown = async (id: number): Promise<string> =>
  (await site.get(`/2012/01/post-${id}`)).body.replace(/^[^]*<main/, '')
const picturesOf = (html: string): string[] =>
  [...html.matchAll(/<img\b[^>]*?src="([^"?]+)/g)].map(([, source = '']) => source)
const media = async () =>
  (await site.payload.find({ collection: 'media', pagination: false, depth: 0 })).docs

describe('a picture that somebody pasted into a text', () => {
  it('is a file of the library, once, in every text that shows it, with its words', async () => {
    const [one, two] = [await shown(1), await shown(2)]
    expect(picturesOf(one)).toHaveLength(1)
    expect(picturesOf(two)).toHaveLength(2)
    expect(picturesOf(two)[0]).toBe(picturesOf(one)[0])
    expect(one).toContain('alt="A blue field"')
    expect((await site.get(picturesOf(one)[0] ?? '')).status).toBe(200)
    const blue = (await media()).filter(({ alt }) => alt === 'A blue field')
    expect(blue).toHaveLength(1)
  })

  it('is what its bytes are, whatever its address says', async () => {
    const named = (await media()).find(({ alt }) => alt === 'B')
    expect(named).toMatchObject({ mimeType: 'image/png', width: 40 })
  })

  it('comes without what could run', async () => {
    const drawn = (await media()).find(({ alt }) => alt === 'Drawn')
    const { body } = await site.get(picturesOf(await shown(5))[0] ?? '')
    expect(drawn?.mimeType).toBe('image/svg+xml')
    expect(body).toContain('<path')
    expect(body).not.toMatch(/script|onload/)
  })

  it('is told, of each text, when it is no picture, too large or torn; the words stay', async () => {
    const told = imported.report.warnings.filter(({ message }) => message.includes('in the text'))
    expect(told.map(({ item, message }) => [item, message.replace(/:.*/, '')])).toEqual([
      ['post 3 “Post 3”', 'A picture “Lies” that stands in the text itself is not taken'],
      ['post 4 “Post 4”', 'A picture “Lies too” that stands in the text itself is not taken'],
      ['post 6 “Post 6”', 'A picture “Huge” that stands in the text itself is not taken'],
      ['post 7 “Post 7”', 'A picture “Torn” that stands in the text itself cannot be read.'],
    ])
    for (const id of [3, 4, 6, 7]) expect(picturesOf(await shown(id))).toEqual([])
    expect(await shown(3)).toContain('Words')
    expect((await media()).map(({ alt }) => alt).sort()).toEqual([
      ...['A blue field', 'B', 'Drawn', 'Lazy'],
    ])
  })

  it('is not what a loader shows until the picture comes', async () => {
    const lazy = (await media()).find(({ alt }) => alt === 'Lazy')
    expect(lazy?.imported?.url).toBe(`${url}/wp-content/uploads/lazy.jpg`)
  })

  it('changes nothing when it comes again, and goes with its run', async () => {
    const { report } = await importFiles(site.payload, [file])
    expect(report.counts.get('media')).toMatchObject({ created: 0, unchanged: 3, repaired: 0 })
    await undoRun(site.payload, imported.run)
    expect(await media()).toEqual([])
  }, 60_000)
})
