import { afterAll, beforeAll, expect, it } from '@jest/globals'
import axe from 'axe-core'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'

let office: BackOffice
let designer: Desk
let menu: string
beforeAll(async () => {
  office = await startBackOffice()
  const administrator = await office.open('administrator')
  const made = async (type: string, data: object): Promise<string> => {
    const { body } = await administrator.send('POST', `/api/${type}`, {
      ...data,
      _status: 'published',
    })
    const doc: unknown = body['doc']
    return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
  }
  const guides = await made('pages', { title: 'Guides', slug: 'guides' })
  await made('pages', { title: 'Trapdoors', slug: 'trapdoors', parent: guides })
  const link = { document: { relationTo: 'pages', value: guides } }
  menu = await made('menus', { title: 'Chapters', items: [{ depth: 0, link }] })
  await administrator.send('POST', '/api/globals/site', {
    languages: [{ code: 'en', title: 'The wings', mainMenu: menu }],
    _status: 'published',
  })
  designer = await office.open('designer', { locale: 'fr-FR' })
}, 900_000)
afterAll(() => office.stop())

const publicHome = async (): Promise<string> => (await fetch(office.origin)).text()

it('a designer sees which pages an item of a menu will hold, and visitors find them there', async () => {
  const { page, problems } = designer
  expect(await publicHome()).not.toContain('/guides/trapdoors')
  await page.goto(`${office.origin}/admin/collections/menus/${menu}`)
  await page.click('#items-row-0 .collapsible__toggle')
  await page.check('#field-items__0__pagesBelow')
  await page.waitForSelector('#items-row-0 [role="status"]:has-text("En ce moment : Trapdoors.")')
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    `axe.run('#items-row-0 [role="status"]').then(({ violations }) => violations.map(({ id }) => id))`,
  )
  expect(found).toEqual([])
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok()),
    page.click('#action-save'),
  ])
  expect(await publicHome()).toContain('/guides/trapdoors')
  expect(problems).toEqual([])
}, 120_000)
