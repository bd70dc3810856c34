import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { startPictureServer } from '../../support/theme/picture-server.ts'
import { scenes } from '../../support/theme/scenes.tsx'

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

const visit = async (
  names: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page) => Promise<unknown>,
): Promise<unknown[]> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const seen: unknown[] = []
  for (const scene of names) {
    await page.goto(`${server.origin}/scene/${scene}`)
    seen.push([scene, await look(page)])
  }
  await context.close()
  return seen
}

const all = Object.keys(scenes)
/** 1280 × 1024 at 400 %: WCAG 2.2, 1.4.10. */
const zoomed = { viewport: { width: 320, height: 256 } }

it('moves nothing for who wants no motion', async () => {
  const moving = `
    [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
      const lasts = [transitionDuration, animationDuration].some((time) => parseFloat(time) > 0)
      return lasts || scrollBehavior === 'smooth'
    }).length`
  const seen = await visit(all, { reducedMotion: 'reduce' }, (page) => page.evaluate(moving))
  expect(seen).toEqual(all.map((scene) => [scene, 0]))
})

it('shows all that is hinted at by colour alone as lines, where the reader’s colours are forced', async () => {
  const flat = `
    [...document.querySelectorAll('.on-accent, .on-contrast, .on-subtle')]
      .filter((element) => getComputedStyle(element).outlineStyle !== 'solid').length`
  const seen = await visit(all, { forcedColors: 'active' }, (page) => page.evaluate(flat))
  expect(seen).toEqual(all.map((scene) => [scene, 0]))
  const marks = `[...document.querySelectorAll('mark')].map((one) => getComputedStyle(one).outlineStyle)`
  const [found] = await visit(['narrowed'], { forcedColors: 'active' }, (page) =>
    page.evaluate(marks),
  )
  expect(found).toEqual(['narrowed', expect.arrayContaining(['solid'])])
})

it('writes what is muted as dark as all else for who wants contrast', async () => {
  const muted = `(() => {
    const root = getComputedStyle(document.documentElement)
    return [root.getPropertyValue('--color-muted'), root.getPropertyValue('--color-text')]
  })()`
  const [more, less] = await Promise.all(
    (['more', 'no-preference'] as const).map((contrast) =>
      visit(['post'], { contrast }, (page) => page.evaluate(muted)),
    ),
  )
  const same = (seen: unknown[] | undefined) => JSON.stringify(seen).match(/#[0-9a-f]{6}/g)
  expect(new Set(same(more)).size).toBe(1)
  expect(new Set(same(less)).size).toBe(2)
})

it('is read at 400 %, nothing beside the window and nothing that stays over the text', async () => {
  const look = `({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    fixed: [...document.querySelectorAll('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
      element.checkVisibility() && element.getBoundingClientRect().height > 60).length,
  })`
  const seen = await visit(all, zoomed, (page) => page.evaluate(look))
  expect(seen).toEqual(all.map((scene) => [scene, { over: 0, fixed: 0 }]))
})

it('leads through its menu at 400 %, to the last entry, by keyboard', async () => {
  const [seen] = await visit(['post'], zoomed, async (page) => {
    await page.locator('.menu-open').focus()
    await page.keyboard.press('Enter')
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab')
      if ((await page.locator('.menu-sheet summary:focus').count()) > 0)
        await page.keyboard.press('Enter')
      const isIn = await page.evaluate(`(() => {
        const { top, bottom, height } = document.activeElement.getBoundingClientRect()
        return height === 0 || (bottom > 0 && top < innerHeight)
      })()`)
      if (isIn !== true) return `out of sight after ${String(tabs)}`
      const isLast = await page.evaluate(
        `[...document.querySelectorAll('.menu-sheet a')].at(-1) === document.activeElement`,
      )
      if (isLast === true) return 'the last entry'
    }
    return 'never came to the end'
  })
  expect(seen).toEqual(['post', 'the last entry'])
})
