import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { violations } from '../../support/axe.ts'
import { designStyles } from '#content/globals/design/design-styles.ts'
import { startPictureServer } from '../../support/theme/picture-server.ts'
import { scenes } from '../../support/theme/scenes.tsx'

const phone = { viewport: { width: 390, height: 844 } }
const desktop = { viewport: { width: 1366, height: 900 } }

describe('the theme in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startPictureServer>>

  beforeAll(async () => {
    browser = await openBrowser()
    server = await startPictureServer()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  const open = async (scene: string, options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    await page.goto(`${server.origin}/scene/${scene}`)
    return page
  }

  const views = [
    ['phone', 'light', phone],
    ['phone', 'dark', phone],
    ['desktop', 'light', desktop],
    ['desktop', 'dark', desktop],
  ] as const

  it.each(views)('has no violation that axe finds: %s, %s', async (_, colorScheme, size) => {
    const page = await open('home', { ...size, colorScheme })
    for (const scene of Object.keys(scenes)) {
      await page.goto(`${server.origin}/scene/${scene}`)
      expect([scene, await violations(page)]).toEqual([scene, []])
    }
    await page.context().close()
  })

  it.each(
    designStyles.flatMap(({ value }) => [[value, 'light'] as const, [value, 'dark'] as const]),
  )('has none in the style %s, %s', async (style, colorScheme) => {
    const page = await open('home', { ...desktop, colorScheme })
    const shown = { blocks: desktop, grounds: desktop, narrowed: desktop, post: phone, home: phone }
    for (const [scene, { viewport }] of Object.entries(shown)) {
      await page.setViewportSize(viewport)
      await page.goto(`${server.origin}/scene/${scene}?style=${style}`)
      expect([scene, await violations(page)]).toEqual([scene, []])
    }
    await page.context().close()
  })

  it.each([320, 768, 1366])('never scrolls sideways: %i px', async (width) => {
    const page = await open('home', { viewport: { width, height: 700 } })
    for (const scene of Object.keys(scenes)) {
      await page.goto(`${server.origin}/scene/${scene}`)
      const over: unknown = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect([scene, over]).toEqual([scene, 0])
    }
    await page.context().close()
  })

  it('asks nobody elsewhere for anything before somebody opens an embed', async () => {
    const page = await open('blocks', desktop)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await page.locator('.embed').scrollIntoViewIfNeeded()
    await page.waitForTimeout(500)
    expect(asked.filter((address) => !address.startsWith(server.origin))).toEqual([])
    const request = page.waitForRequest('https://video.example.org/embed/1')
    await page.locator('.embed summary').click()
    expect((await request).isNavigationRequest()).toBe(true)
    await page.context().close()
  })

  it('opens the menu on phones by keyboard and closes it by Escape', async () => {
    const page = await open('post', phone)
    const sheet = page.locator('.menu-sheet')
    expect(await sheet.isVisible()).toBe(false)
    await page.locator('.menu-open').focus()
    await page.keyboard.press('Enter')
    expect(await sheet.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await sheet.isVisible()).toBe(false)
    await page.context().close()
  })

  it('shows the menu as a bar where there is room, its submenus by a click', async () => {
    const page = await open('post', desktop)
    expect(await page.locator('.menu-open').isVisible()).toBe(false)
    const light = page.getByRole('link', { name: 'Light' }).first()
    expect(await light.isVisible()).toBe(false)
    await page.locator('.submenu > summary').first().click()
    expect(await light.isVisible()).toBe(true)
    await page.locator('.submenu > summary').nth(1).click()
    expect(await light.isVisible()).toBe(false)
    await page.context().close()
  })

  it('opens by touch: the menu on a phone, a submenu on a tablet', async () => {
    const onPhone = await open('post', { ...phone, hasTouch: true, isMobile: true })
    await onPhone.locator('.menu-open').tap()
    expect(await onPhone.locator('.menu-sheet').isVisible()).toBe(true)
    await onPhone.context().close()
    const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true }
    const onTablet = await open('post', tablet)
    const light = onTablet.getByRole('link', { name: 'Light' }).first()
    await onTablet.locator('.submenu > summary').first().tap()
    expect(await light.isVisible()).toBe(true)
    await onTablet.context().close()
  })

  it('leads to the content first of all', async () => {
    const page = await open('post', desktop)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.context().close()
  })

  it('runs no script, not even from raw HTML, and is not retitled by it', async () => {
    const page = await open('blocks', desktop)
    await page.locator('.raw-html').scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
    expect(await page.title()).toBe('A page – Coulisse')
    await page.context().close()
  })

  it('prints the article without what only works on a screen', async () => {
    const page = await open('post', desktop)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.comment-form').isVisible()).toBe(false)
    expect(await page.locator('.site-name').first().isVisible()).toBe(true)
    expect(await page.locator('.menu-bar').isVisible()).toBe(false)
    await page.context().close()
  })
})
