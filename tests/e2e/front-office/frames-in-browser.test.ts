import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Frame } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { makePage, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
let browser: Browser
let context: BrowserContext

/** Tries everything that a hostile script would, and writes down what came of it. */
const curious = `<style>#report { color: rgb(1, 2, 3) }</style><p id="report">nothing ran</p><script>
const tried = (name, run) => { try { return name + ':' + run() } catch (error) { return name + ':refused' } }
const reached = [
  tried('parent', () => parent.document.title),
  tried('top', () => { top.document.title = 'Taken over'; return 'done' }),
  tried('cookies', () => document.cookie),
  tried('storage', () => localStorage.length),
]
const api = fetch('/api/users/me', { credentials: 'include' }).then((r) => r.text(), () => 'refused')
api.then((answer) => {
  document.querySelector('#report').textContent = [origin, ...reached, 'api:' + answer].join(' ')
})
</script>`

beforeAll(async () => {
  site = await startFrontSite()
  browser = await openBrowser()
  context = await browser.newContext()
  const [name = '', value = ''] = (await site.signIn('administrator')).split('=')
  await context.addCookies([{ name, value, url: site.origin }])
}, 120_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

const frameOn = async (path: string): Promise<{ frame: Frame; title: string }> => {
  const page = await context.newPage()
  await page.goto(site.origin + path)
  await page.locator('iframe.raw-html').scrollIntoViewIfNeeded()
  const element = await page.locator('iframe.raw-html').elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`${path} shows no frame`)
  await frame.waitForFunction(`document.querySelector('#report')?.textContent !== 'nothing ran'`)
  return { frame, title: await page.title() }
}

const reportOf = (frame: Frame) => frame.locator('#report').textContent()

describe('raw HTML in a browser', () => {
  it('runs its scripts and styles, and reaches neither page nor cookies nor API', async () => {
    await makePage(site.payload, {
      ...{ title: 'Curious', publishedAt: '2026-03-04T10:00:00.000Z', visibility: 'public' },
      body: [{ blockType: 'raw-html', title: 'Curious', html: curious, height: 200 }],
    })
    const { frame, title } = await frameOn('/curious')
    expect(await reportOf(frame)).toBe(
      'null parent:refused top:refused cookies:refused storage:refused api:refused',
    )
    expect(title).not.toContain('Taken over')
    const color: unknown = await frame.evaluate(`getComputedStyle(report).color`)
    expect(color).toBe('rgb(1, 2, 3)')
  })

  it('shows in the preview of a draft, to whoever may see the draft', async () => {
    const draft = await makePage(site.payload, {
      ...{ title: 'A draft', _status: 'draft' },
      body: [{ blockType: 'raw-html', title: 'Draft', html: curious }],
    })
    const { frame } = await frameOn(`/preview/pages/${draft.id}`)
    expect(await reportOf(frame)).toMatch(/^null parent:refused/)
  })

  it('is nobody when it is opened alone, too', async () => {
    const { frame } = await frameOn('/curious')
    const page = await context.newPage()
    await page.goto(frame.url())
    await page.waitForFunction(`document.querySelector('#report')?.textContent !== 'nothing ran'`)
    expect(await page.locator('#report').textContent()).toContain('cookies:refused')
  })
})
