import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../../support/browser.ts'
import { runSite, type RunningSite } from '../../support/run-site.ts'

const password = 'a stage needs two wings'
let site: RunningSite
let browser: Browser
let ada: Page
let bruno: Page

const signIn = async (email: string, options: Parameters<Browser['newContext']>[0] = {}) => {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto(`${site.origin}/admin/login`)
  await page.fill('[name="email"]', email)
  await page.fill('[name="password"]', password)
  await Promise.all([page.waitForURL(/\/admin\/?$/), page.click('form button[type="submit"]')])
  return page
}

const setUp = async () => {
  const first = await browser.newPage()
  await first.goto(site.setupLink())
  await first.fill('[name="siteTitle"]', 'Coulisse')
  await first.selectOption('[name="timeZone"]', 'UTC')
  await first.fill('[name="name"]', 'Ada Rivière')
  await first.fill('[name="email"]', 'ada@example.org')
  await first.fill('[name="password"]', password)
  await Promise.all([first.waitForURL(/\/admin\/?$/), first.click('form button')])
  const made = await first.request.post(`${site.origin}/api/users`, {
    data: { name: 'Bruno Sand', email: 'bruno@example.org', password, role: 'editor' },
    headers: { origin: site.origin },
  })
  expect(made.status()).toBe(201)
  await first.close()
}

beforeAll(async () => {
  site = await runSite({ withBackOffice: true })
  browser = await openBrowser()
  await setUp()
  ada = await signIn('ada@example.org', { viewport: { width: 1366, height: 850 } })
  bruno = await signIn('bruno@example.org', { viewport: { width: 1366, height: 850 } })
}, 900_000)

afterAll(async () => {
  await browser.close()
  await site.stop()
})

const read = async (path: string) => (await fetch(site.origin + path)).text()
const saved = (page: Page) =>
  page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('autosave'),
  )
const newPost = async (page: Page, title: string): Promise<string> => {
  await page.goto(`${site.origin}/admin/collections/posts/create`)
  await page.waitForURL(/\/posts\/[0-9a-f-]{36}/)
  await page.waitForSelector('#schedule-open')
  await Promise.all([saved(page), page.fill('#field-title', title)])
  return page.url()
}
const panel = (page: Page) => page.locator('.coulisse-schedule').first()
/** Its calendar opens over the buttons, on a busy machine a moment later; then it is closed. */
const typeTime = async (page: Page, time: string) => {
  await picker(page).fill(time)
  const calendar = page.locator('.react-datepicker-popper')
  await calendar.waitFor()
  await picker(page).press('Escape')
  await calendar.waitFor({ state: 'hidden' })
}
const picker = (page: Page) =>
  page.locator('.coulisse-schedule-form .react-datepicker__input-container input')
const tellOf = (at: Date) =>
  `${String(at.getUTCDate())} ${at.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' })} ` +
  `${String(at.getUTCFullYear())}, ${at.toISOString().slice(11, 16)}`
/** The site's clocks are at UTC until somebody chooses a zone. */
const schedule = async (page: Page, at: Date, action: 'publish' | 'unpublish') => {
  await page.click('#schedule-open')
  await page.check(`.coulisse-schedule-form input[value="${action}"]`)
  await typeTime(page, tellOf(at))
  await page.click('#schedule-save')
}
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
/** The next full minute that is far enough away to press a button before. */
const soon = (): Date => {
  const at = inMinutes(1)
  at.setUTCSeconds(0, 0)
  return at.getTime() - Date.now() > 15_000 ? at : new Date(at.getTime() + 60_000)
}
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + 150_000
  while (!(await isSo()) && Date.now() < end) await ada.waitForTimeout(1000)
  expect(await isSo()).toBe(true)
}

describe('a schedule', () => {
  it('is made in the form, and readers see the post when its time comes, and no longer afterwards', async () => {
    await newPost(ada, 'Tonight at eight')
    const at = soon()
    await schedule(ada, at, 'publish')
    await panel(ada).getByText('Will be published').waitFor()
    expect(await panel(ada).innerText()).toContain('Ada Rivière')
    expect(await read('/feed')).not.toContain('Tonight at eight')
    await until(async () => (await read('/feed')).includes('Tonight at eight'))

    await ada.reload()
    await ada.waitForSelector('#schedule-open')
    await schedule(ada, soon(), 'unpublish')
    await panel(ada).getByText('Will be unpublished').waitFor()
    await until(async () => !(await read('/feed')).includes('Tonight at eight'))
  }, 400_000)

  it('says when the document was changed since, takes the newer version by one click, and is called off', async () => {
    await newPost(ada, 'Early wording')
    await schedule(ada, inMinutes(600), 'publish')
    await panel(ada).getByText('Will be published').waitFor()
    await Promise.all([saved(ada), ada.fill('#field-title', 'Late wording')])
    await panel(ada).getByText('not your newer changes').waitFor()
    await panel(ada).getByRole('button', { name: 'Schedule the newer version' }).click()
    await panel(ada).getByText('not your newer changes').waitFor({ state: 'detached' })

    const overview = await ada.context().newPage()
    await overview.goto(`${site.origin}/admin`)
    const next = overview.getByRole('region', { name: 'Scheduled next' })
    await next.getByRole('link', { name: 'Late wording' }).waitFor()
    await overview.close()

    await panel(ada).getByRole('button', { name: 'Call off' }).click()
    await panel(ada).getByText('Nothing is scheduled.').waitFor()
  }, 120_000)

  it('refuses with a sentence: no time, and an address that is taken', async () => {
    await newPost(ada, 'Refused')
    await ada.click('#schedule-open')
    await typeTime(ada, '')
    await ada.click('#schedule-save')
    await ada.getByRole('alert').getByText('Choose a date and a time.').waitFor()
    await ada.keyboard.press('Escape')

    const month = inMinutes(600)
    await newPost(ada, 'Same seat')
    await schedule(ada, month, 'publish')
    await panel(ada).getByText('Will be published').waitFor()
    await newPost(ada, 'Same seat')
    await schedule(ada, month, 'publish')
    await ada.getByRole('alert').getByText('same-seat-2').waitFor()
  }, 120_000)

  it('is made by the publication date as well, and the button says so', async () => {
    await newPost(ada, 'Dated')
    await ada.fill('#field-publishedAt input', 'Jan 5, 2031 9:00 AM')
    await ada.keyboard.press('Escape')
    await ada.locator('#action-save', { hasText: 'Schedule' }).waitFor()
    await ada.click('#action-save')
    await panel(ada).getByText('Will be public').waitFor()
    expect(await read('/feed')).not.toContain('Dated')
  }, 120_000)

  it('is reached on a phone and by keyboard alone, and its drawer passes axe', async () => {
    const address = await newPost(ada, 'In the pocket')
    const state = await ada.context().storageState()
    const phone: BrowserContext = await browser.newContext({
      ...{ viewport: { width: 390, height: 844 }, hasTouch: true, storageState: state },
    })
    const page = await phone.newPage()
    await page.goto(address)
    await page.locator('.doc-controls__popup button').first().click()
    await page.click('#action-schedule')
    await page.waitForSelector('.coulisse-schedule-form')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    await page.evaluate(axe.source)
    const found = await page.evaluate(
      // As text: axe is a global of the page once its source has run there.
      'axe.run(".coulisse-schedule-form").then(({ violations }) => violations.map(({ id }) => id))',
    )
    expect(found).toEqual([])
    await page.locator('.coulisse-schedule-form input[value="publish"]').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.isChecked('.coulisse-schedule-form input[value="unpublish"]')).toBe(true)
    await page.locator('#schedule-save').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Nothing will be public then').waitFor()
    await phone.close()
  }, 120_000)
})

describe('a document that somebody is editing', () => {
  it('is taken over by a colleague; the first one is told, and writes nothing over it', async () => {
    const address = await newPost(ada, 'Ada’s words')
    await bruno.goto(address)
    await bruno.click('#document-locked-take-over')
    await bruno.waitForTimeout(1500)
    await Promise.all([saved(bruno), bruno.fill('#field-title', 'Bruno’s words')])
    const refused = saved(ada)
    await ada.fill('#field-title', 'Ada’s older words')
    expect((await refused).status()).toBe(423)
    await ada.locator('.document-take-over__wrapper').waitFor()
    await bruno.reload()
    await bruno.waitForSelector('#field-title')
    expect(await bruno.inputValue('#field-title')).toBe('Bruno’s words')
    expect(await bruno.locator('#document-locked-take-over').count()).toBe(0)
  }, 120_000)

  it('is free again for the next one when its writer has left', async () => {
    const address = await newPost(ada, 'Left behind')
    await ada.goto(`${site.origin}/admin`)
    await ada.waitForTimeout(500)
    await bruno.goto(address)
    await bruno.waitForSelector('#field-title')
    await bruno.waitForTimeout(1500)
    expect(await bruno.locator('#document-locked-take-over').count()).toBe(0)
  }, 120_000)
})
