import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { violations } from '../../support/axe.ts'
import { openBrowser } from '../../support/browser.ts'
import { testPassword } from '../../support/make-users.ts'
import { runSite, type RunningSite } from '../../support/run-site.ts'

let site: RunningSite
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  site = await runSite({ withBackOffice: true, isNew: true })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 850 }, locale: 'fr-FR' })
  page.on('pageerror', (error) => problems.push(error.message))
}, 900_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

it('the first screen is accessible on a phone and a desktop, in light and dark, also with errors', async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1366, height: 850 },
    ]) {
      const context = await browser.newContext({ colorScheme, viewport })
      const screen = await context.newPage()
      await screen.goto(site.setupLink())
      expect(await violations(screen)).toEqual([])
      const isWider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
      expect(await screen.evaluate(isWider)).toBe(false)
      await context.close()
    }
  await page.goto(site.setupLink())
  await page.getByRole('button', { name: 'Créer le site' }).click()
  await page.getByRole('alert').waitFor()
  expect(await violations(page)).toEqual([])
}, 120_000)

it('a starter site is chosen by keyboard, in French, and is what visitors see', async () => {
  await page.fill('[name="siteTitle"]', 'Le manuel')
  await page.selectOption('[name="siteLanguage"]', 'fr')
  await page.locator('[name="starter"][value="magazine"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('[name="starter"]:checked').inputValue()).toBe('documentation')
  await page.fill('[name="name"]', 'Ada Rivière')
  await page.fill('[name="email"]', 'ada@example.org')
  await page.fill('[name="password"]', testPassword)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/?$/)
  await page.goto(site.origin)
  expect(await page.getAttribute('html', 'lang')).toBe('fr')
  expect(await page.title()).toContain('Le manuel')
  expect(await page.locator('main a').count()).toBeGreaterThan(5)
}, 120_000)

it('it is removed with one action that says first what goes, and an edited page stays', async () => {
  await page.goto(`${site.origin}/admin/collections/pages?limit=100`)
  const link = page.locator('td a').first()
  const title = (await link.textContent())?.trim() ?? ''
  await link.click()
  await page.locator('#field-title').waitFor()
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('autosave'),
  )
  await page.fill('#field-title', `${title}, revu`)
  await saved
  await page.goto(`${site.origin}/admin`)
  await page.getByRole('button', { name: 'Retirer le site de départ' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Ce qui part').waitFor()
  expect(await dialog.textContent()).toContain(`${title}, revu`)
  await dialog.getByRole('button', { name: 'Retirer le site de départ' }).click()
  await page.getByText('Le site de départ est retiré.').waitFor()
  // A cookie counts from the site's own pages alone.
  const headers = { origin: site.origin }
  const address = `${site.origin}/api/pages?draft=true&limit=100`
  const left: unknown = await (await page.request.get(address, { headers })).json()
  expect(JSON.stringify(left)).toContain(`${title}, revu`)
  expect(left).toMatchObject({ totalDocs: 1 })
  expect(problems).toEqual([])
}, 180_000)
