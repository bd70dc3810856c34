import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'
import {
  autosaved,
  editorOf,
  nextSave,
  openDocument,
  openDrawer,
  openNew,
  publish,
  writeTitle,
} from '../../support/post-form.ts'

let office: BackOffice
beforeAll(async () => {
  office = await startBackOffice()
}, 900_000)
afterAll(() => office.stop())

const read = async (path: string) => (await fetch(office.origin + path)).text()

const firstId = async ({ send }: Desk, query: string): Promise<string> => {
  const { body } = await send('GET', query)
  return /"id":"([0-9a-f-]{36})"/.exec(JSON.stringify(body))?.[1] ?? ''
}

describe('a contributor and an editor', () => {
  let post: string

  it('writes a draft and submits it for review', async () => {
    const { page, context, problems } = await office.open('contributor')
    post = await openNew(page, office.origin, 'posts')
    await autosaved(page, () => writeTitle(page, 'From the cheap seats'))
    await editorOf(page).click()
    await autosaved(page, () => page.keyboard.type('One sees everything from up here.'))
    expect(await page.locator('#action-save').count()).toBe(0)
    await Promise.all([
      nextSave(page),
      page.getByRole('button', { name: 'Submit for review' }).click(),
    ])
    await page.getByRole('button', { name: 'Withdraw the request' }).waitFor()
    expect(problems).toEqual([])
    await context.close()
  }, 60_000)

  it('cannot publish by another door with the own cookie', async () => {
    const { send, context } = await office.open('contributor')
    await send('PATCH', `/api/posts/${post}`, { _status: 'published' })
    await send('POST', `/api/posts?draft=false`, { title: 'Sneaked in', _status: 'published' })
    expect(await read('/feed')).not.toContain('From the cheap seats')
    expect(await read('/feed')).not.toContain('Sneaked in')
    await context.close()
  })

  it('is seen by the editor on the overview, who publishes', async () => {
    const { page, context, problems } = await office.open('editor')
    await page.goto(`${office.origin}/admin`)
    await page.getByRole('link', { name: /1\s+Waiting for review/ }).click()
    // The overview names it too: the list's link is meant.
    await page.waitForURL(/\/collections\/posts\?/)
    await page.getByRole('link', { name: 'From the cheap seats' }).click()
    await page.waitForURL(new RegExp(post))
    await page.waitForSelector('#action-save')
    await publish(page)
    expect(await read('/feed')).toContain('From the cheap seats')
    await page.goto(`${office.origin}/admin`)
    await page.waitForSelector('.coulisse-overview')
    expect(await page.textContent('.coulisse-overview')).not.toContain('Waiting for review')
    expect(problems).toEqual([])
    await context.close()
  }, 60_000)
})

describe('a designer', () => {
  it('adds a block to a region of the default layout, and visitors see it', async () => {
    const { page, send, context, problems } = await office.open('designer')
    const layout = await firstId(
      { page, send, context, problems },
      '/api/layouts?where[defaultFor][in]=home',
    )
    await openDocument(page, office.origin, 'layouts', layout)
    const footer = page.locator('#field-footer')
    const drawer = await openDrawer(footer.locator('.blocks-field__drawer-toggler'))
    await drawer.getByRole('button', { name: 'Heading', exact: true }).click()
    const heading = footer.locator('.blocks-field__row').last()
    await heading.locator('input[name$=".text"]').waitFor()
    await autosaved(page, () =>
      heading.locator('input[name$=".text"]').fill('Ring twice for the porter'),
    )
    expect(await read('/')).not.toContain('Ring twice for the porter')
    await publish(page)
    expect(await read('/')).toContain('Ring twice for the porter')
    expect(problems).toEqual([])
    await context.close()
  }, 60_000)

  it('reads posts, and cannot touch them', async () => {
    const { page, send, context, problems } = await office.open('designer')
    const post = await firstId({ page, send, context, problems }, '/api/posts?limit=1')
    await openDocument(page, office.origin, 'posts', post)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect(await page.locator('#action-save').count()).toBe(0)
    expect((await send('PATCH', `/api/posts/${post}`, { title: 'Mine now' })).status).toBe(403)
    await page.goto(`${office.origin}/admin`)
    expect(await page.getByRole('link', { name: 'New post' }).count()).toBe(0)
    await context.close()
  }, 60_000)
})

describe('an author', () => {
  it('writes and publishes posts of their own, and only reads what others have published', async () => {
    const { page, send, context, problems } = await office.open('author')
    const other = await firstId({ page, send, context, problems }, '/api/posts?limit=1')
    await openDocument(page, office.origin, 'posts', other)
    expect(await page.locator('#field-title').isDisabled()).toBe(true)
    expect((await send('PATCH', `/api/posts/${other}`, { title: 'Mine now' })).status).toBe(403)
    const post = await openNew(page, office.origin, 'posts')
    await autosaved(page, () => writeTitle(page, 'Notes of a prompter'))
    await publish(page)
    expect(await read('/feed')).toContain('Notes of a prompter')
    await page.goto(`${office.origin}/admin/collections/posts`)
    await page.getByRole('link', { name: 'Notes of a prompter' }).waitFor()
    expect(problems).toEqual([])
    expect((await send('GET', `/api/posts/${post}`)).body).toMatchObject({ _status: 'published' })
    await context.close()
  }, 60_000)
})
