import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { runSite, type RunningSite } from '../../support/run-site.ts'
import { testImage } from '../../support/test-image.ts'

const password = 'a stage needs two wings'
let site: RunningSite
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await runSite({ withBackOffice: true })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 850 } })
}, 900_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

const saved = () => page.waitForResponse((response) => response.request().method() === 'PATCH')

describe('the first evening with a new site', () => {
  it('creates the administrator by the link that the start printed', async () => {
    await page.goto(site.setupLink())
    await page.fill('[name="name"]', 'Ada Rivière')
    await page.fill('[name="email"]', 'ada@example.org')
    await page.fill('[name="password"]', password)
    await page.click('button[type="submit"]')
    await page.waitForURL(/\/admin\/?$/)
    expect(await page.title()).toContain('Coulisse')
  }, 60_000)

  it('does not give the link away twice', async () => {
    const again = await fetch(site.setupLink())
    expect(again.status).toBe(410)
  })

  it('writes a post with an image, looks at the preview, and publishes it in two clicks', async () => {
    await page.goto(`${site.origin}/admin/collections/posts/create`)
    await page.fill('#field-title', 'Opening night')
    const [, text] = [
      page.locator('#field-title'),
      page.locator('[contenteditable="true"]').first(),
    ]
    await text.click()
    await Promise.all([saved(), page.keyboard.type('The house is full tonight.')])
    await page.waitForURL(/\/posts\/[0-9a-f-]{36}/)

    await page.setInputFiles('#field-featuredImage input[type="file"]', await testImage())
    const [preview] = await Promise.all([page.waitForEvent('popup'), page.click('#preview-button')])
    await preview.waitForLoadState()
    expect(await preview.textContent('main')).toContain('The house is full tonight.')
    const stillHidden = await (await fetch(`${site.origin}/`)).text()
    expect(stillHidden).not.toContain('Opening night')
    await preview.close()

    await page.click('#action-save')
    await page
      .getByText(/published/i)
      .first()
      .waitFor()
    const home = await (await fetch(`${site.origin}/feed`)).text()
    expect(home).toContain('Opening night')
  }, 120_000)
})
