import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { violations } from '../../support/axe.ts'
import { openBrowser } from '../../support/browser.ts'
import { makePost, richText, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { until } from '../../support/until.ts'

let site: FrontSite
let browser: Browser
beforeAll(async () => {
  site = await startFrontSite()
  browser = await openBrowser()
  for (const [title, visibility] of [
    ['Velvet curtains', 'public'],
    ['A velvet night', 'public'],
    ['Velvet and private', 'private'],
  ] as const) {
    const publishedAt = '2026-03-04T10:00:00.000Z'
    await makePost(site.payload, { title, visibility, publishedAt, content: richText('Dust.') })
  }
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.stop()
})

const openSearch = async (): Promise<{ page: Page; asked: string[]; complaints: string[] }> => {
  const page = await browser.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('suggest=')) asked.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${site.origin}/search?q=`)
  return { page, asked, complaints }
}

const optionsOf = (page: Page) => page.locator('[role=option]').allTextContents()
const typeInto = async (page: Page, typed: string) => {
  await page.locator('input[name=q]').pressSequentially(typed, { delay: 20 })
  await page.locator('[role=option]').first().waitFor()
}

describe('somebody who types into the search', () => {
  it('is shown titles that visitors may see, asked for once, and nothing complains', async () => {
    const { page, asked, complaints } = await openSearch()
    await typeInto(page, 'velv')
    expect(await optionsOf(page)).toEqual(['Velvet curtains', 'A velvet night'])
    expect(await page.locator('[role=status]').textContent()).toBe('2 suggestions')
    expect(asked).toHaveLength(1)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('chooses by the keyboard, closes with Escape, and keeps what was typed', async () => {
    const { page } = await openSearch()
    const field = page.getByRole('combobox')
    await typeInto(page, 'velv')
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(await field.inputValue()).toBe('velv')
    await page.keyboard.press('ArrowDown')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('[role=option][aria-selected=true]')
    expect(await chosen.textContent()).toBe('A velvet night')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/2026/03/a-velvet-night')
    await page.close()
  })

  it('chooses with the mouse, and searches with Enter where nothing is chosen', async () => {
    const { page } = await openSearch()
    await typeInto(page, 'velv')
    await page.locator('[role=option]').first().click()
    await page.waitForURL('**/2026/03/velvet-curtains')
    await page.goBack()
    await page.locator('input[name=q]').fill('dust')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=dust*')
    await page.close()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const { page } = await openSearch()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await typeInto(page, 'velv')
    await page.keyboard.press('ArrowDown')
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('searches without the script all the same', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.origin}/search?q=`)
    await page.locator('input[name=q]').fill('velvet')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=velvet*')
    expect(await page.locator('.item-title').count()).toBe(2)
    await context.close()
  })
})

describe('who asks for suggestions', () => {
  it('gets JSON for this browser alone, and no more than a person can type for', async () => {
    const { status, headers, body } = await site.get('/search?suggest=velv')
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'application/json; charset=utf-8',
      'private, max-age=60',
    ])
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(body).not.toContain('private')
    for (const odd of ['', '%22', '*', '(', 'x'.repeat(3000), '%00'])
      expect((await site.get(`/search?suggest=${odd}`)).status).toBe(200)
    let last = 200
    await until(
      async () => (last = (await site.get('/search?suggest=a')).status) !== 200,
      20,
      '429',
    )
    expect(last).toBe(429)
  })

  it('finds no script on a post', async () => {
    expect((await site.get('/2026/03/velvet-curtains')).body).not.toContain('<script src')
    const { body } = await site.get('/search?q=velvet')
    const script = /<script src="(\/theme\/suggestions-[0-9a-f]+\.js)" defer/.exec(body)?.[1] ?? ''
    const { status, headers } = await site.get(script)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
  })
})
