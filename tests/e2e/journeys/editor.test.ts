import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { runSite, type RunningSite } from '../../support/run-site.ts'

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

const read = async (path: string) => (await fetch(site.origin + path)).text()
const saved = () => page.waitForResponse((response) => response.request().method() === 'PATCH')

describe('the first evening with a new site', () => {
  it('creates the administrator by the link that the start printed', async () => {
    await page.goto(site.setupLink())
    await page.fill('[name="name"]', 'Ada Rivière')
    await page.fill('[name="email"]', 'ada@example.org')
    await page.fill('[name="password"]', password)
    await page.click('form button')
    await page.waitForURL(/\/admin\/?$/)
    expect(await page.title()).toContain('Coulisse')
  }, 60_000)

  it('does not give the link away twice', async () => {
    const again = await fetch(site.setupLink())
    expect(again.status).toBe(410)
  })

  it('writes a post, looks at the preview while it is a draft, and publishes it by one click', async () => {
    await page.goto(`${site.origin}/admin/collections/posts/create`)
    await page.waitForURL(/\/posts\/[0-9a-f-]{36}/)
    await page.fill('#field-title', 'Opening night')
    await page.locator('[contenteditable="true"]').first().click()
    await Promise.all([saved(), page.keyboard.type('The house is full tonight.')])
    await page.waitForTimeout(1500)

    const [preview] = await Promise.all([page.waitForEvent('popup'), page.click('#preview-button')])
    await preview.waitForLoadState()
    expect(await preview.textContent('main')).toContain('The house is full tonight.')
    await preview.close()
    expect(await read('/feed')).not.toContain('Opening night')

    await Promise.all([saved(), page.click('#action-save')])
    await page.waitForTimeout(500)
    expect(await read('/feed')).toContain('Opening night')
    expect(await read('/')).toContain('Opening night')
  }, 120_000)
})
