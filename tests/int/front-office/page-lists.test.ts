import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { base } from '#content/seed/seed-blocks.ts'
import { makePage, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
const ids = new Map<string, string>()

const page = async (title: string, more: object = {}) => {
  ids.set(title, (await makePage(site.payload, { title, ...more })).id)
}

beforeAll(async () => {
  site = await startFrontSite()
  const list = {
    ...base('post-list', 'x'),
    source: 'children' as const,
    order: 'arranged' as const,
  }
  await page('House', { body: [{ ...list, limit: 10 }] })
  const parent = ids.get('House')
  await page('Bar', { parent, order: 2, excerpt: 'Open at seven.' })
  await page('Cloakroom', { parent, order: 1 })
  await page('Office', { parent, order: 3, visibility: 'private' })
  await page('Cellar', { parent, order: 4, _status: 'draft' })
  await page('Shelf', { parent: ids.get('Bar') })
  const all = { ...list, id: 'all', source: 'pages' as const, order: 'title' as const, limit: 10 }
  await page('Everything', { body: [all] })
  const below = { ...list, id: 'below', parent: ids.get('Bar') }
  await page('Elsewhere', { body: [below] })
})
afterAll(() => site.stop())

const listed = async (path: string): Promise<string[]> => {
  const { body } = await site.get(path)
  const [, list = ''] = body.split('class="post-list"')
  return [...list.matchAll(/class="item-title"><a[^>]*>([^<]*)</g)].map(([, title = '']) => title)
}

describe('a list of pages', () => {
  it('shows the public ones below the page that it stands on, as they are arranged', async () => {
    expect(await listed('/house')).toEqual(['Cloakroom', 'Bar'])
    const { body } = await site.get('/house')
    expect(body).toContain('href="/house/bar"')
    expect(body).toContain('Open at seven.')
    expect(body).not.toContain('<time')
  })

  it('shows those below another page', async () => {
    expect(await listed('/elsewhere')).toEqual(['Shelf'])
  })

  it('shows all pages but the one that it stands on', async () => {
    expect(await listed('/everything')).toEqual(['Bar', 'Cloakroom', 'Elsewhere', 'House', 'Shelf'])
  })

  it('follows what is published', async () => {
    await page('Balcony', { parent: ids.get('House'), order: 0 })
    expect(await listed('/house')).toEqual(['Balcony', 'Cloakroom', 'Bar'])
  })
})
