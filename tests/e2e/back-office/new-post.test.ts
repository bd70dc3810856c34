import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { runSite, type RunningSite } from '../../support/run-site.ts'

let site: RunningSite
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  site = await runSite({ withBackOffice: true })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 850 } })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(site.setupLink())
  await page.fill('[name="siteTitle"]', 'Coulisse')
  await page.selectOption('[name="timeZone"]', 'UTC')
  await page.fill('[name="name"]', 'Ada Rivière')
  await page.fill('[name="email"]', 'ada@example.org')
  await page.fill('[name="password"]', 'a stage needs two wings')
  await page.click('form button')
  await page.waitForURL(/\/admin\/?$/)
}, 900_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

const DRAFT = /\/posts\/[0-9a-f-]{36}$/

/** Picks a block from the menu that a slash opens in the editor. */
const insertBlock = async (name: string) => {
  await page.keyboard.type(`/${name}`)
  await page.locator('.slash-menu-popup button').first().click()
}

describe('a new post', () => {
  it('comes in 400 kB of document at most, 800 kB over the wire, and files that are kept', async () => {
    const network = await page.context().newCDPSession(page)
    await network.send('Network.enable')
    await network.send('Network.setCacheDisabled', { cacheDisabled: true })
    let files = 0
    const loose: string[] = []
    page.on('response', (response) => {
      const isKept = response.headers()['cache-control']?.includes('immutable') === true
      if (response.url().includes('/_next/static/') && !isKept) loose.push(response.url())
    })
    network.on('Network.loadingFinished', ({ encodedDataLength }) => (files += encodedDataLength))
    const shown = page.waitForResponse(
      (response) => DRAFT.test(response.url()) && response.request().resourceType() === 'document',
    )
    await page.goto(`${site.origin}/admin/collections/posts/create`)
    expect((await (await shown).body()).length).toBeLessThan(400_000)
    await page.locator('[contenteditable="true"]').first().click()
    expect(files).toBeLessThan(800_000)
    expect(loose).toEqual([])
    await network.send('Network.setCacheDisabled', { cacheDisabled: false })
  }, 120_000)

  it('is made by the button of the list as well, without loading the page again', async () => {
    await page.goto(`${site.origin}/admin/collections/posts`)
    await page.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'))
    await page.locator('a[href$="/posts/create"]').first().click()
    await page.waitForURL(DRAFT)
    await page.locator('[contenteditable="true"]').first().waitFor()
    expect(await page.getAttribute('html', 'data-same')).toBe('yes')
  }, 120_000)

  it('takes blocks within blocks within blocks, and keeps them', async () => {
    await page.fill('#field-title', 'Wings')
    await page.locator('[contenteditable="true"]').first().click()
    await insertBlock('section')
    const section = page.locator('.LexicalEditorTheme__block-section').first()
    await section.locator('[contenteditable="true"]').first().click()
    await insertBlock('details')
    const details = section.locator('.LexicalEditorTheme__block-details').first()
    await details.locator('[contenteditable="true"]').first().click()
    await insertBlock('quote')
    const quote = details.locator('.LexicalEditorTheme__block-quote').first()
    await quote.locator('[contenteditable="true"]').first().click()
    const saved = page.waitForResponse(
      (response) =>
        response.request().postData()?.includes('All the world') === true &&
        response.request().method() === 'PATCH',
      { timeout: 60_000 },
    )
    await page.keyboard.type('All the world')
    await saved
    await page.waitForTimeout(2000)
    await page.reload()
    await quote.getByText('All the world').waitFor()
    expect(problems).toEqual([])
  }, 120_000)
})
