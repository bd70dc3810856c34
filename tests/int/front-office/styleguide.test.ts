import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { blocks } from '#content/blocks/blocks.ts'
import { makePage, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { htmlErrors } from '../../support/html-errors.ts'

let site: FrontSite
let cookie = ''

beforeAll(async () => {
  site = await startFrontSite()
  cookie = await site.signIn('author')
})
afterAll(() => site.stop())

const guide = (query = '') => site.get(`/styleguide${query}`, { cookie })
const sheetOf = async (query: string): Promise<string> => {
  const { body } = await guide(query)
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(body)?.[1] ?? ''
  return (await site.get(href)).body
}

describe('the style guide', () => {
  it('is an address like any other to visitors', async () => {
    const [here, nowhere] = [await site.get('/styleguide'), await site.get('/nothing-here')]
    expect([here.status, nowhere.status]).toEqual([404, 404])
    expect(here.body.length).toBe(nowhere.body.length)
  })

  it('shows every block of the house to whoever is signed in, and is told to nobody', async () => {
    const { status, headers, body } = await guide()
    expect(status).toBe(200)
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('cache-control')).toContain('no-store')
    const missing = blocks.filter(({ slug }) => !body.includes(`id="block-${slug}"`))
    expect(missing.map(({ slug }) => slug)).toEqual([])
    for (const { slug } of blocks) expect(body).toContain(`href="#block-${slug}"`)
    expect(await htmlErrors(body)).toEqual([])
  })

  it('brings its own pictures where the site has none', async () => {
    const { body } = await guide()
    const [, src = ''] = /<img src="(\/theme\/[^"]+\.svg)"/.exec(body) ?? []
    const picture = await site.get(src)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  })

  it('shows each tone and style by the name that editors choose it by', async () => {
    const { body } = await guide()
    for (const tone of ['accent', 'contrast', 'subtle', 'plain'])
      expect(body).toContain(`class="call-to-action tone-${tone}`)
    expect(body).toContain('<p class="guide-label">Pull quote</p>')
  })

  it('has something to show in each block that needs nothing but a page', async () => {
    const { body } = await guide()
    for (const slug of ['table-of-contents', 'breadcrumbs', 'tabs', 'timeline', 'social-links'])
      expect(body).toContain(`class="block block-${slug}`)
  })

  it('measures the colours of the design that is shown', async () => {
    const { body } = await guide('?style=ink&scheme=light')
    expect(body).toContain('<td>19.8 : 1</td>')
    expect(body).not.toContain('too little')
    expect(body).toContain('aria-current="true">Ink</a>')
  })

  it('is light or dark as asked, whatever the reader’s system is', async () => {
    const dark = await sheetOf('?scheme=dark')
    expect(dark).not.toContain('prefers-color-scheme')
    expect(dark).toContain('color-scheme:dark')
    expect(await sheetOf('?scheme=light')).toContain('@media not all')
    expect(await sheetOf('')).toContain('prefers-color-scheme')
  })

  it.each(['?style=constructor', '?style=ink&style=foyer', '?scheme=x'])(
    'shows what it knows for %s',
    async (query) => {
      expect((await guide(query)).status).toBe(200)
    },
  )

  it('gives way to a page at its address, and comes when a look is asked for', async () => {
    await makePage(site.payload, { title: 'Our brand', slug: 'styleguide' })
    expect((await site.get('/styleguide')).body).toContain('Our brand</h1>')
    expect((await guide()).body).toContain('Our brand</h1>')
    expect((await guide('?scheme=auto')).body).toContain('id="block-quote"')
    expect((await site.get('/styleguide?scheme=auto')).body).toContain('Our brand</h1>')
  })
})
