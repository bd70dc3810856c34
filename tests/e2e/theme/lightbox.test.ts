import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { startPictureServer } from '../../support/theme/picture-server.ts'

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

const open = async (viewport: { width: number; height: number }): Promise<Page> => {
  const page = await browser.newPage({ viewport })
  await page.goto(`${server.origin}/scene/blocks`)
  return page
}

const shown = (page: Page) => page.locator('.lightbox:popover-open')

const boxOf = async (page: Page, part: string) => {
  const box = await shown(page).locator(part).boundingBox()
  if (box === null) throw new Error(`${part} is not shown`)
  return box
}

it.each([
  ['desktop', { width: 1366, height: 900 }],
  ['phone', { width: 390, height: 700 }],
])('shows a picture as large as the window, by a click or the keyboard: %s', async (_, size) => {
  const page = await open(size)
  const first = page.locator('.gallery .enlarge').first()
  await first.click()
  expect(await shown(page).count()).toBe(1)
  const image = await boxOf(page, 'img')
  expect(image.width).toBe(size.width)
  // All of it is in the window, its bar below it.
  const bar = await boxOf(page, '.lightbox-bar')
  expect(image.y).toBeGreaterThanOrEqual(0)
  expect(bar.y).toBeGreaterThanOrEqual(image.y + image.height)
  expect(bar.y + bar.height).toBeLessThanOrEqual(size.height)
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Close')
  await page.keyboard.press('Escape')
  expect(await shown(page).count()).toBe(0)
  expect(await page.locator('.enlarge:focus').count()).toBe(1)
  await page.keyboard.press('Enter')
  expect(await shown(page).count()).toBe(1)
  await page.close()
})
