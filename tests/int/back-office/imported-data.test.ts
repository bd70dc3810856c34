import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { importedValues } from '#back-office/imported-data/imported-values.ts'
import { startFrontSite, makePage, type FrontSite } from '../../support/front-site.ts'
import { importFiles } from '../../support/import-site.ts'
import { type Rest, startRest } from '../../support/rest.ts'
import { writeExport, wxr } from '../../support/wxr.ts'

let site: FrontSite
let rest: Rest

beforeAll(async () => {
  site = await startFrontSite()
  rest = await startRest(site.payload)
  const file = writeExport(
    wxr({
      items: [
        {
          ...{ id: 5, type: 'page', title: 'Large', slug: 'large', body: 'x' },
          link: 'https://old.example/large/',
          meta: { _wp_page_template: 'wide.php', reading_time: '7 minutes', mood: '<b>good</b>' },
        },
        { id: 6, title: 'Draft', slug: 'draft', status: 'draft', meta: { hidden_price: '12 €' } },
      ],
    }),
  )
  await importFiles(site.payload, [file])
})
afterAll(async () => {
  await rest.stop()
  await site.stop()
})

const idOf = async (collection: 'pages' | 'posts', slug: string): Promise<string> => {
  const where = { slug: { equals: slug } }
  const { docs } = await site.payload.find({ collection, where, depth: 0 })
  return docs[0]?.id ?? ''
}

describe('what the old site kept beside a document', () => {
  it('is read in its form: where it was, what it was, and the fields of plugins as they were', async () => {
    const id = await idOf('pages', 'large')
    const { body } = await rest.as(site.users.editor).get(`/imported-data?type=pages&id=${id}`)
    expect(importedValues.parse(body).values.map(({ name, value }) => [name, value])).toEqual([
      ['importedFrom', 'https://old.example/large/'],
      ['importedType', 'page'],
      ['importedTemplate', 'wide.php'],
      ['reading_time', '7 minutes'],
      ['mood', '<b>good</b>'],
    ])
  })

  it('is nothing for a document that was written here', async () => {
    const { id } = await makePage(site.payload, { title: 'Ours' })
    const { body } = await rest.as(site.users.editor).get(`/imported-data?type=pages&id=${id}`)
    expect(body).toEqual({ values: [] })
  })

  it('is told to nobody who is not signed in', async () => {
    const path = `/imported-data?type=posts&id=${await idOf('posts', 'draft')}`
    expect((await rest.as().get(path)).status).toBe(401)
    expect((await rest.as(site.users.editor).get(path)).status).toBe(200)
  })

  it('is told of another person’s draft to those alone who may read it', async () => {
    const path = `/imported-data?type=posts&id=${await idOf('posts', 'draft')}`
    for (const role of ['author', 'contributor'] as const)
      expect((await rest.as(site.users[role]).get(path)).status).toBe(404)
  })

  it('is in no answer to visitors, who cannot look for it either', async () => {
    const page = await rest.as().get(`/pages/${await idOf('pages', 'large')}?depth=0`)
    expect(page.status).toBe(200)
    expect(JSON.stringify(page.body)).not.toContain('7 minutes')
    const found = await rest.as().get('/pages?where[imported.url][exists]=true')
    expect(found.status).toBe(400)
  })
})
