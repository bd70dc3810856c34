import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { violations } from '../../support/axe.ts'
import { openBrowser } from '../../support/browser.ts'
import { makePost, richText, startFrontSite, type FrontSite } from '../../support/front-site.ts'

const phone = { viewport: { width: 390, height: 844 } }
const desktop = { viewport: { width: 1366, height: 900 } }

let site: FrontSite
let browser: Browser
let cookie = ''

beforeAll(async () => {
  site = await startFrontSite()
  browser = await openBrowser()
  cookie = await site.signIn('author')
  const tag = await site.payload.create({ collection: 'tags', data: { title: 'Lamps' } })
  for (let day = 1; day <= 6; day += 1)
    await makePost(site.payload, {
      ...{ title: `Evening ${String(day)}`, tags: [tag.id], authors: [site.users.author.id] },
      publishedAt: `2026-03-0${String(day)}T10:00:00.000Z`,
      content: richText('The lamp was lit, and the rest was dark.'),
    })
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const open = async (options: BrowserContextOptions, query = ''): Promise<Page> => {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  await context.setExtraHTTPHeaders({ cookie })
  const page = await context.newPage()
  await page.goto(`${site.origin}/styleguide${query}`)
  return page
}

const overflow = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

describe('the style guide in a browser', () => {
  it.each([
    ['phone', 'light', phone],
    ['phone', 'dark', phone],
    ['desktop', 'light', desktop],
    ['desktop', 'dark', desktop],
  ] as const)('has no violation that axe finds: %s, %s', async (_, colorScheme, size) => {
    const page = await open({ ...size, colorScheme })
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('asks nobody elsewhere for anything', async () => {
    const page = await open(desktop)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload({ waitUntil: 'networkidle' })
    expect(asked.filter((address) => !address.startsWith(site.origin))).toEqual([])
    await page.context().close()
  })
})

describe('tabs', () => {
  it('are opened by the keyboard, one at a time', async () => {
    const page = await open(desktop)
    const tabs = page.locator('.tabs').first()
    const [first, second] = [tabs.locator('summary').first(), tabs.locator('summary').nth(1)]
    await first.focus()
    await page.keyboard.press('Tab')
    expect(await second.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await tabs.locator('.tab-panel').nth(1).isVisible()).toBe(true)
    expect(await tabs.locator('details[open]').count()).toBe(1)
    await page.context().close()
  })

  it('stand in a row where there is room, above each other on a phone', async () => {
    const tops = async (size: BrowserContextOptions) => {
      const page = await open(size)
      const boxes = page.locator('.tabs').first().locator('summary')
      const found = [await boxes.nth(0).boundingBox(), await boxes.nth(1).boundingBox()]
      await page.context().close()
      return new Set(found.map((box) => box?.y)).size
    }
    expect([await tops(desktop), await tops(phone)]).toEqual([1, 2])
  })

  it('are never closed by a click, and all printed', async () => {
    const page = await open(desktop)
    const tabs = page.locator('.tabs').first()
    await tabs.locator('summary').first().click({ force: true })
    expect(await tabs.locator('details[open]').count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    const heights = await tabs
      .locator('.tab-panel')
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().height))
    expect(heights.every((height) => height > 10)).toBe(true)
    await page.context().close()
  })
})

describe('a carousel', () => {
  it('is reached and scrolled by the keyboard, and stays within the page', async () => {
    const page = await open(phone)
    const carousel = page.locator('.carousel').first()
    await carousel.focus()
    expect(await carousel.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true)
    expect(await carousel.evaluate((node) => node.scrollLeft)).toBe(0)
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(600)
    expect(await carousel.evaluate((node) => node.scrollLeft)).toBeGreaterThan(50)
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })
})
