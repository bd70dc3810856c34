import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countQueries } from '../../support/count-queries.ts'
import { makePage, startFrontSite, type FrontSite } from '../../support/front-site.ts'

const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }

let site: FrontSite
let guides: string
let stage: string

/** The words of the main menu, each as deep as it stands: `Guides`, `- Stage`. */
async function menuAt(path: string): Promise<string[]> {
  const { body } = await site.get(path)
  const menu = /<nav[^>]*class="[^"]*menu-bar[\s\S]*?<\/nav>/.exec(body)?.[0] ?? ''
  let depth = 0
  return [...menu.matchAll(/<(\/?)ul|<a [^>]*>([^<]*)</g)].flatMap(([tag, end, words]) => {
    if (tag.includes('ul')) depth += end === '/' ? -1 : 1
    return words === undefined ? [] : [`${'- '.repeat(depth - 1)}${words}`]
  })
}

const page = async (title: string, parent: string | undefined, order = 0): Promise<string> =>
  (await makePage(site.payload, { title, order, ...(parent !== undefined && { parent }) })).id

const to = (value: string) => ({ document: { relationTo: 'pages' as const, value } })

beforeAll(async () => {
  site = await startFrontSite()
  guides = await page('Guides', undefined)
  const light = await page('Light', guides, 2)
  stage = await page('Stage', guides, 1)
  await page('Trapdoors', stage)
  await page('Gobos', light)
  await page('Nothing of the kind', undefined)
  const menu = await site.payload.create({
    collection: 'menus',
    data: {
      title: 'Main',
      items: [
        { depth: 0, link: to(guides), pagesBelow: true },
        { depth: 0, label: 'Elsewhere', link: { address: '/elsewhere' } },
      ],
      _status: 'published',
    },
    ...trusted,
  })
  await site.payload.updateGlobal({
    slug: 'site',
    data: {
      languages: [{ code: 'en', title: 'The Wings', mainMenu: menu.id }],
      _status: 'published',
    },
    ...trusted,
  })
}, 60_000)
afterAll(() => site.stop())

const whole = ['Guides', '- Stage', '- - Trapdoors', '- Light', '- - Gobos', 'Elsewhere']

describe('an item of a menu with the pages below it', () => {
  it('holds them as they are arranged, to the third level', async () => {
    expect(await menuAt('/')).toEqual(whole)
    const third = await page('Wires', (await idOf('Gobos')) ?? '')
    expect(await menuAt('/')).toEqual(whole)
    await site.payload.delete({ collection: 'pages', id: third, ...trusted })
  })

  it('marks the page that is shown and those above it', async () => {
    const { body } = await site.get('/guides/stage/trapdoors')
    expect(body).toMatch(/<a [^>]*href="\/guides\/stage\/trapdoors"[^>]*aria-current="page"/)
    expect(body).toMatch(/<a [^>]*href="\/guides\/stage"[^>]*aria-current="true"/)
  })

  it('takes in a page once it is public, and lets it go', async () => {
    const draft = await site.payload.create({
      ...{ collection: 'pages', draft: true, ...trusted },
      data: { title: 'Sound', parent: guides, order: 3 },
    })
    expect(await menuAt('/')).toEqual(whole)
    const publish = (visibility: 'public' | 'private') =>
      site.payload.update({
        ...{ collection: 'pages', id: draft.id, ...trusted },
        data: { visibility, publishedAt: '2026-01-01T00:00:00.000Z', _status: 'published' },
      })
    await publish('public')
    expect(await menuAt('/')).toEqual([...whole.slice(0, -1), '- Sound', 'Elsewhere'])
    await publish('private')
    expect(await menuAt('/')).toEqual(whole)
  })

  it('keeps what is below a page that is not public, in its place', async () => {
    const show = (data: { visibility?: 'public' | 'private'; _status: 'draft' | 'published' }) =>
      site.payload.update({ collection: 'pages', id: stage, data, ...trusted })
    const without = ['Guides', '- Trapdoors', '- Light', '- - Gobos', 'Elsewhere']
    await show({ visibility: 'private', _status: 'published' })
    expect(await menuAt('/')).toEqual(without)
    await show({ visibility: 'public', _status: 'draft' })
    expect(await menuAt('/')).toEqual(without)
    await show({ visibility: 'public', _status: 'published' })
    expect(await menuAt('/')).toEqual(whole)
  })

  it('shows once what a page holds that the menu names with its own pages', async () => {
    const { docs } = await site.payload.find({ collection: 'menus', limit: 1 })
    const menu = docs[0]
    const items = menu?.items ?? []
    const show = (more: { depth: number; link: ReturnType<typeof to>; pagesBelow: true }[]) =>
      site.payload.update({
        ...{ collection: 'menus', id: menu?.id ?? '', ...trusted },
        data: { items: [...items, ...more], _status: 'published' },
      })
    await show([{ depth: 0, link: to(stage), pagesBelow: true }])
    const apart = ['Guides', '- Light', '- - Gobos', 'Elsewhere', 'Stage', '- Trapdoors']
    expect(await menuAt('/')).toEqual(apart)
    await show([])
    expect(await menuAt('/')).toEqual(whole)
  })

  it('is one query, and none while nothing changes', async () => {
    await site.payload.update({
      ...{ collection: 'pages', id: stage, data: { title: 'Stage', _status: 'published' } },
      ...trusted,
    })
    // The search reads what changed as well.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const first = countQueries(site.payload)
    await site.get('/nothing')
    const ofPages = first.stop().filter((query) => query === 'find pages')
    // The tree, and the titles of all that is linked to.
    expect(ofPages).toHaveLength(2)
    const second = countQueries(site.payload)
    await site.get('/nothing')
    expect(second.stop()).toEqual([])
  })
})

async function idOf(title: string): Promise<string | undefined> {
  const { docs } = await site.payload.find({
    ...{ collection: 'pages', where: { title: { equals: title } }, limit: 1 },
  })
  return docs[0]?.id
}
