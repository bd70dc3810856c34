import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'

let office: BackOffice
let editor: Desk
let post: string
beforeAll(async () => {
  office = await startBackOffice()
  const administrator = await office.open('administrator')
  const { status } = await administrator.send('POST', '/api/globals/site', {
    languages: [
      { code: 'en', title: 'The wings' },
      { code: 'fr', title: 'Les coulisses' },
      { code: 'ar', title: 'الكواليس' },
    ],
    _status: 'published',
  })
  expect(status).toBe(200)
  editor = await office.open('editor', { locale: 'fr-FR' })
  post = await publish('', 'The prompter')
}, 900_000)
afterAll(() => office.stop())

const paragraph = (text: string) => ({
  ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 },
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
})

/** Writes and publishes a post, a new one when there is no id; with a second paragraph that says so. */
async function publish(id: string, second: string): Promise<string> {
  const root = { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 }
  const children = [paragraph('Somebody knows every line.'), paragraph(second)]
  const { body } = await editor.send(id ? 'PATCH' : 'POST', `/api/posts${id && `/${id}`}`, {
    ...{ title: 'The prompter', content: { root: { ...root, children } }, _status: 'published' },
  })
  const doc: unknown = body['doc']
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
}

const open = async (page: Page, path: string, shown: string): Promise<void> => {
  await page.goto(office.origin + path)
  await page.waitForSelector(shown)
}

/** What axe finds in a part of the page. */
const axeOf = async (page: Page, part: string): Promise<unknown> => {
  await page.evaluate(axe.source)
  return page.evaluate(
    `axe.run(${JSON.stringify(part)}).then(({ violations }) => violations.map(({ id }) => id))`,
  )
}

const panel = '.coulisse-translations'
const form = () => `/admin/collections/posts/${post}`
const published = async (): Promise<string> => (await fetch(`${office.origin}/fr`)).text()

describe('an editor who works in French', () => {
  let translation: string

  it('translates a post: a draft with its text, which visitors see once it is published', async () => {
    const { page } = editor
    await open(page, form(), `${panel} #translate-fr`)
    expect(await page.innerText(panel)).toContain('pas traduit')
    expect(await axeOf(page, panel)).toEqual([])
    await page.focus('#translate-fr')
    await Promise.all([
      page.waitForURL(
        (url) => url.pathname.startsWith('/admin/collections/posts/') && !url.href.includes(post),
      ),
      page.keyboard.press('Enter'),
    ])
    translation = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    await page.waitForSelector(`${panel}__item`)
    expect(await page.inputValue('#field-title')).toBe('The prompter')
    expect(await page.innerText('.rich-text-lexical')).toContain('Somebody knows every line.')
    const saved = page.waitForResponse((response) => response.url().includes('autosave'))
    await page.fill('#field-title', 'Le souffleur')
    await saved
    expect(await published()).not.toContain('souffleur')
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok()),
      page.click('#action-save'),
    ])
    expect(await published()).toContain('Le souffleur')
    const list = await editor.send('GET', `/api/translations?type=posts&id=${post}`)
    expect(JSON.stringify(list.body)).toContain('"state":"published","title":"Le souffleur"')
  }, 120_000)

  it('sees beside the original what was written there since, and says that it is done', async () => {
    const { page } = editor
    await publish(post, 'And one who forgets.')
    await open(page, '/admin', '#coulisse-behind')
    await Promise.all([
      page.waitForURL(/\/admin\/translations\/posts\//),
      page.click('.coulisse-overview__agenda a:has-text("Le souffleur")'),
    ])
    await page.waitForSelector('.coulisse-compare ins')
    expect(await page.innerText('.coulisse-compare__note')).toContain('a changé')
    expect(await page.innerText('.coulisse-compare ins')).toContain('And one who forgets')
    expect(await page.innerText('.coulisse-compare del')).toContain('The prompter')
    expect(await axeOf(page, '.coulisse-compare')).toEqual([])
    await page.focus('#up-to-date')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.coulisse-compare ins', { state: 'detached' })
    expect(await page.innerText('.coulisse-compare__note')).toContain('disait')
    await open(page, '/admin', '.coulisse-overview')
    expect(await page.locator('#coulisse-behind').count()).toBe(0)
    expect(editor.problems).toEqual([])
  }, 120_000)

  it('takes the translation out and in again, on a phone too', async () => {
    const phone = await office.open('editor', {
      ...{ locale: 'fr-FR', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    })
    const { page } = phone
    await open(page, `/admin/collections/posts/${translation}`, '#translation-take-out')
    await page.click('#translation-take-out')
    await page.click('[id="take-out-of-translations"] #confirm-action')
    await page.waitForSelector('#translation-take-out', { state: 'detached' })
    expect(await page.innerText(panel)).toContain('pas traduit')
    await open(page, form(), '#translation-choose')
    await page.click('#translation-choose')
    await page.click(
      '.list-drawer button:has-text("Le souffleur"), .list-drawer a:has-text("Le souffleur")',
    )
    await page.waitForSelector(`${panel} a:has-text("Le souffleur")`)
    expect(await axeOf(page, panel)).toEqual([])
    await open(page, `/admin/translations/posts/${translation}`, '.coulisse-compare__rows')
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await axeOf(page, '.coulisse-compare')).toEqual([])
    const languages = await page.locator('.coulisse-compare__language:visible').allInnerTexts()
    expect(languages.slice(0, 2)).toEqual(['anglais', 'français'])
    const cells = await Promise.all(
      [0, 1].map((at) => page.locator('.coulisse-compare__cell').nth(at).boundingBox()),
    )
    const [above, below] = cells
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0)
    await page.click('.coulisse-compare__label a >> nth=0')
    await page.waitForSelector('#field-title:focus')
    expect(new URL(page.url()).pathname).toBe(`/admin/collections/posts/${translation}`)
    expect(phone.problems).toEqual([])
  }, 120_000)
})

describe('a visitor', () => {
  it('changes the language by keyboard, and axe finds nothing in the open switcher', async () => {
    const { page } = await office.openStranger()
    await open(page, '/fr', '.language-switcher')
    await Promise.all([page.waitForURL(/souffleur/), page.click('main a:has-text("Le souffleur")')])
    await page.focus('.language-switcher summary')
    await page.keyboard.press('Enter')
    expect(await axeOf(page, '.language-switcher')).toEqual([])
    expect(await page.innerText('.language-switcher')).toContain('This page is not translated')
    await page.keyboard.press('Tab')
    await Promise.all([page.waitForURL(/prompter/), page.keyboard.press('Enter')])
    expect(await page.getAttribute('html', 'lang')).toBe('en')
  }, 60_000)
})
