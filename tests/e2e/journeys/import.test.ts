import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'
import { until } from '../../support/until.ts'
import { writeExport, wxr } from '../../support/wxr.ts'

let office: BackOffice
let ada: Desk
beforeAll(async () => {
  office = await startBackOffice()
  ada = await office.open('administrator')
}, 900_000)
afterAll(() => office.stop())

const pictures = process.env['PICTURES']
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

const items = Array.from({ length: 60 }, (_, number) => ({
  id: 100 + number,
  title: `Day ${String(number)}`,
  slug: `day-${String(number)}`,
  author: number % 2 === 0 ? 'ann' : 'bob',
  link: `https://old.example/2012/01/day-${String(number)}/`,
  body: `<p>It was day ${String(number)}.</p>${number === 7 ? '[slider_pro id="3"]' : ''}`,
}))
const blog = writeExport(
  wxr({
    title: 'The travel blog',
    authors: [
      { id: 1, login: 'ann', email: 'ann@old.example', name: 'Ann Rivers' },
      { id: 2, login: 'bob', email: 'bob@old.example', name: 'Bob Stone' },
    ],
    items: [
      ...items,
      { id: 2, type: 'page', title: 'About', slug: 'about', link: 'https://old.example/about/' },
      { id: 3, type: 'project', title: 'Bridge', slug: 'bridge' },
    ],
  }),
  'travel.xml',
)

const open = async (page: Page) => {
  await page.goto(`${office.origin}/admin/import`)
  await page.waitForSelector('#import-files')
}
const status = (page: Page, text: string) =>
  page.locator('#import-status').getByText(text).waitFor({ timeout: 120_000 })
const axeOf = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe.source)
  // As text: axe is a global of the page once its source has run there.
  return page.evaluate(
    'axe.run(".coulisse-import").then(({ violations }) => violations.map(({ id }) => id))',
  )
}

describe('an administrator', () => {
  it('is told what a broken file is, with its line', async () => {
    const { page } = ada
    await page.goto(`${office.origin}/admin`)
    await page.locator('#nav-import').click()
    await page.waitForSelector('#import-files')
    await picture(page, 'empty')
    await page.setInputFiles('#import-files', writeExport('<rss>\n<broken', 'broken.xml'))
    await status(page, 'not well-formed XML')
    await picture(page, 'refused')
    await page.getByRole('button', { name: 'Remove broken.xml' }).click()
    await page.getByText('broken.xml').waitFor({ state: 'detached' })
  }, 120_000)

  it('sends an export, decides, tries it, imports it and reads the report', async () => {
    const { page } = ada
    await page.setInputFiles('#import-files', blog)
    await page.getByRole('heading', { name: 'What the export holds' }).waitFor()
    await page.selectOption('[name="type-project"]', 'pages')
    await page.fill('[name="below-project"]', '/projects')
    await page.selectOption('[name="author-bob"]', { label: 'The designer (designer@example.org)' })
    expect(await axeOf(page)).toEqual([])
    await picture(page, 'found')
    await page.click('#import-try')
    await status(page, 'nothing was written')
    expect((await fetch(`${office.origin}/2012/01/day-3`)).status).toBe(404)
    await page.click('#import-write')
    await status(page, 'The site is imported.')
    expect((await fetch(`${office.origin}/2012/01/day-3`)).status).toBe(200)

    await page.getByText('Shortcodes of plugins, kept as text (1)').click()
    const link = page.getByRole('link', { name: 'post 107 “Day 7”' })
    await link.first().waitFor()
    await page.getByText('All pages and posts (62)').click()
    await page.getByRole('link', { name: 'post 103 “Day 3”' }).waitFor()
    expect(await axeOf(page)).toEqual([])
    await picture(page, 'report')
    await link.first().click()
    await page.waitForURL(/collections\/posts\/[0-9a-f-]{36}/)
    expect(await page.inputValue('#field-title')).toBe('Day 7')
  }, 240_000)

  it('finds it all again in another tab, and takes it back', async () => {
    const page = await ada.context.newPage()
    await open(page)
    await page.getByText('The site is imported.').waitFor()
    await page.getByRole('button', { name: 'Undo the import of The travel blog' }).click()
    await page.getByText('Undo this import?').waitFor()
    await picture(page, 'undo')
    await page.locator('.confirmation-modal').getByRole('button', { name: 'Undo' }).click()
    await status(page, 'The import is undone.')
    await picture(page, 'undone')
    expect((await fetch(`${office.origin}/2012/01/day-3`)).status).toBe(404)
    await page.close()
  }, 240_000)
})

describe('a power cut in the middle', () => {
  const many = Array.from({ length: 3000 }, (_, number) => ({
    id: number + 1,
    title: `Night ${String(number)}`,
    slug: `night-${String(number)}`,
    link: `https://dark.example/night-${String(number)}/`,
    body: `<p>${'The lights went out. '.repeat(30)}</p>`,
  }))

  it('is told afterwards, and going on completes the import', async () => {
    const { page } = ada
    await open(page)
    await page.getByRole('button', { name: 'Start over' }).click()
    await page.locator('.coulisse-import__file').waitFor({ state: 'detached' })
    await page.setInputFiles(
      '#import-files',
      writeExport(wxr({ url: 'https://dark.example', title: 'Dark', items: many }), 'dark.xml'),
    )
    await page.getByRole('heading', { name: 'What the export holds' }).waitFor()
    await page.click('#import-write')
    await page.getByText('You may close this page').waitFor()
    await until(async () => (await nightsOf(ada)) > 100, 60, 'The first nights')
    await picture(page, 'running')
    await office.kill()
    await office.restart()
    await open(page)
    await status(page, 'The site was stopped while this was running')
    const before = await nightsOf(ada)
    expect(before).toBeLessThan(many.length)
    await picture(page, 'interrupted')
    await page.click('#import-go-on')
    await page.getByText('The site is imported.').waitFor({ timeout: 120_000 })
    expect(await nightsOf(ada)).toBe(many.length)
  }, 400_000)
})

const nightsOf = async ({ send }: Desk): Promise<number> => {
  const { body } = await send('GET', '/api/posts?limit=1&where[title][contains]=Night')
  return Number(body['totalDocs'])
}

describe('the screen', () => {
  it('speaks French in the dark on a phone, and works by keyboard', async () => {
    const desk = await office.open('administrator', {
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true },
      ...{ locale: 'fr-FR', colorScheme: 'dark' },
    })
    const { page } = desk
    await open(page)
    await page.getByRole('heading', { name: 'Importer un site WordPress' }).waitFor()
    await page.getByText('Rapport', { exact: true }).waitFor()
    const list = page.locator('summary', { hasText: 'Toutes les pages' })
    await list.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'post 1 “Night 0”' }).waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
    expect(await axeOf(page)).toEqual([])
    await picture(page, 'phone')
    expect(desk.problems).toEqual([])
    await desk.context.close()
  }, 120_000)

  it('is not there for an editor', async () => {
    const desk = await office.open('editor')
    await desk.page.goto(`${office.origin}/admin`)
    await desk.page.waitForSelector('.nav__link')
    expect(await desk.page.locator('#nav-import').count()).toBe(0)
    await desk.page.goto(`${office.origin}/admin/import`)
    await desk.page.waitForSelector('.not-found')
    expect(await desk.page.locator('#import-files').count()).toBe(0)
    await desk.context.close()
  }, 120_000)

  it('asks who comes without a session to sign in', async () => {
    const page = await office.browser.newPage()
    await page.goto(`${office.origin}/admin/import`)
    await page.waitForURL(/\/admin\/login\?redirect=/)
    await page.close()
  }, 60_000)
})
