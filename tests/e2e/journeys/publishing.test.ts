import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'
import {
  autosaved,
  chooseAndConfirm,
  confirm,
  editorOf,
  openNew,
  publish,
  untilStored,
  uploadInDrawer,
  writeTitle,
} from '../../support/post-form.ts'
import { jpeg } from '../../support/test-pictures.ts'

let office: BackOffice
let desk: Desk
let post: string

beforeAll(async () => {
  office = await startBackOffice()
  desk = await office.open('administrator')
}, 900_000)
afterAll(() => office.stop())

const ask = (path: string) => fetch(office.origin + path, { redirect: 'manual' })
const read = async (path: string) => (await ask(path)).text()
const picture = async (name: string, mean: number) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await jpeg(1600, 1000, mean),
})

/** As the form shows it. */
const addressOf = async (page: Page): Promise<string> =>
  (await page.locator('.coulisse-address a').getAttribute('href')) ?? ''

/** The addresses of the copies in a format that a page offers. */
const copiesIn = (html: string, format: string): string[] => {
  const sets = [...html.matchAll(/<source type="([^"]+)" srcSet="([^"]+)"/gi)]
  return sets.filter(([, type]) => type === format).map(([, , set]) => set?.split(/[ ,]/)[0] ?? '')
}

/** Until the queue has made a copy, its address leads to the file itself. */
const whenMade = async (copy: string, tries = 100): Promise<unknown[]> => {
  const { status, headers } = await ask(copy)
  if (status !== 302 || tries === 0) return [copy, status, headers.get('content-type')]
  await new Promise((resolve) => setTimeout(resolve, 200))
  return whenMade(copy, tries - 1)
}

describe('the first evening with a new site', () => {
  it('does not give the link for the first administrator away twice', async () => {
    expect((await fetch(office.setupLink())).status).toBe(410)
  })

  it('writes a post with a featured image and an image in the text', async () => {
    const { page } = desk
    post = await openNew(page, office.origin, 'posts')
    await writeTitle(page, 'Opening night')
    await editorOf(page).click()
    await page.keyboard.type('The house is full tonight.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/image')
    await page.locator('.slash-menu-popup__item-block-image').click()
    const block = page.locator('.LexicalEditorTheme__block').first()
    await uploadInDrawer(
      block.locator('.upload').first(),
      await picture('curtain call.jpg', 90),
      'The cast bows.',
    )
    const foyer = await picture('foyer.jpg', 160)
    await uploadInDrawer(page.locator('#field-featuredImage'), foyer, 'The foyer.')
    await untilStored(desk, `posts/${post}`, (stored) => {
      const { featuredImage, content } = stored
      return (
        JSON.stringify(featuredImage ?? '').includes('"title":"foyer"') &&
        JSON.stringify(content).includes('"blockType":"image"')
      )
    })
  }, 120_000)

  it('looks at the preview, which is the site itself with the draft', async () => {
    const [preview] = await Promise.all([
      desk.page.waitForEvent('popup'),
      desk.page.click('#preview-button'),
    ])
    await preview.waitForLoadState()
    expect(await preview.textContent('main')).toContain('The house is full tonight.')
    expect(await preview.locator('main img').count()).toBeGreaterThanOrEqual(2)
    await preview.close()
    expect(await read('/feed')).not.toContain('Opening night')
  })

  it('publishes by one click, and visitors see the post with its pictures', async () => {
    await publish(desk.page)
    expect(await read('/feed')).toContain('Opening night')
    const address = await addressOf(desk.page)
    expect(address).toMatch(/^\/\d{4}\/\d\d\/opening-night$/)
    const html = await read(address)
    expect(html).toContain('The cast bows.')
    expect(html).toContain('The foyer.')
    for (const format of ['image/avif', 'image/webp']) {
      const copies = copiesIn(html, format)
      expect(copies.length).toBeGreaterThanOrEqual(2)
      for (const copy of copies) {
        expect(await whenMade(copy)).toEqual([copy, 200, format])
      }
    }
  }, 60_000)

  it('renames title and address afterwards; the old address leads to the new one in one hop', async () => {
    const { page } = desk
    const old = await addressOf(page)
    await autosaved(page, () => writeTitle(page, 'Closing night'))
    await autosaved(page, () => page.fill('#field-slug', 'closing-night'))
    expect(await read(old)).toContain('Opening night')
    await publish(page)
    const moved = await ask(old)
    expect(moved.status).toBe(301)
    const target = moved.headers.get('location') ?? ''
    expect(target).toMatch(/\/closing-night$/)
    const answer = await ask(new URL(target, office.origin).pathname)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Closing night')
  }, 60_000)

  it('unpublishes it, and publishes it again', async () => {
    const { page } = desk
    await page.locator('.coulisse-address a[href$="/closing-night"]').waitFor()
    const address = await addressOf(page)
    await chooseAndConfirm(page, 'unpublish')
    expect((await ask(address)).status).toBeGreaterThanOrEqual(404)
    expect(await read('/feed')).not.toContain('Closing night')
    await page.getByText('Not public yet.').waitFor()
    await publish(page)
    expect((await ask(address)).status).toBe(200)
  }, 60_000)

  it('throws it away, which visitors are told, and takes it out of the trash', async () => {
    const { page } = desk
    const address = await addressOf(page)
    await chooseAndConfirm(page, 'delete')
    expect((await ask(address)).status).toBe(410)
    await page.goto(`${office.origin}/admin/collections/posts/trash`)
    await page.getByRole('link', { name: 'Closing night' }).click()
    await page.locator('#action-restore').click()
    await page.locator('#restore-as-published').check({ force: true })
    await confirm(page)
    expect((await ask(address)).status).toBe(200)
    expect(await read('/feed')).toContain('Closing night')
  }, 60_000)
})

describe('the main menu', () => {
  const header = async () => /<header[\s\S]*?<\/header>/.exec(await read('/'))?.[0] ?? ''
  const toggle = (page: Page) =>
    Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.locator('#field-in-menu').click(),
    ])

  it('takes a page by one click on its form, and lets it go by another', async () => {
    const { page } = desk
    await openNew(page, office.origin, 'pages')
    await autosaved(page, () => writeTitle(page, 'Tickets'))
    await publish(page)
    expect(await header()).not.toContain('Tickets')
    await toggle(page)
    expect(await header()).toContain('Tickets')
    await toggle(page)
    expect(await header()).not.toContain('Tickets')
  }, 60_000)

  it('was walked through without a complaint of the browser', () => {
    expect(desk.problems).toEqual([])
  })
})
