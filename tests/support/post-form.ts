import type { Locator, Page } from 'playwright-core'
import type { Desk } from './back-office.ts'

/** What people do in a form of the back office, by what they see there. */

/** A new document; it has its own address as soon as it can be typed into. */
export const openNew = async (page: Page, origin: string, collection: string): Promise<string> => {
  await page.goto(`${origin}/admin/collections/${collection}/create`)
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname.split('/').pop() ?? ''
}

export const openDocument = async (
  page: Page,
  origin: string,
  collection: string,
  id: string,
): Promise<void> => {
  await page.goto(`${origin}/admin/collections/${collection}/${id}`)
  await page.waitForSelector('.collection-edit form')
}

/** An entry of the form's menu of three dots, confirmed. */
export const chooseAndConfirm = async (page: Page, action: string): Promise<void> => {
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator(`#action-${action}`).click()
  await confirm(page)
}

export const confirm = async (page: Page): Promise<void> => {
  const changed = page.waitForResponse((response) =>
    ['PATCH', 'DELETE'].includes(response.request().method()),
  )
  await page.locator('#confirm-action').click()
  await changed
}

/** The next time the form is saved, by autosave or by a button, whatever the server says. */
export const nextSave = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      new URL(response.url()).pathname.startsWith('/api/'),
  )

/** Until what the server has of a document says so; autosave takes its time. */
export const untilStored = async (
  { send }: Desk,
  document: string,
  isStored: (document: Record<string, unknown>) => boolean,
): Promise<void> => {
  const end = Date.now() + 20_000
  while (Date.now() < end) {
    const { body } = await send('GET', `/api/${document}?draft=true&depth=1`)
    if (isStored(body)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${document} was not stored as expected within 20 s`)
}

/** Does something and waits until autosave has stored it. */
export const autosaved = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  await Promise.all([nextSave(page), act()])
  await page.waitForFunction(() => !document.querySelector('.autosave')?.textContent?.includes('…'))
}

export const writeTitle = (page: Page, title: string): Promise<void> =>
  page.fill('#field-title', title)

export const editorOf = (page: Page): Locator =>
  page.locator('.rich-text-lexical [contenteditable="true"]').first()

/** One click. */
export const publish = async (page: Page): Promise<void> => {
  await Promise.all([nextSave(page), page.click('#action-save')])
  await page.waitForSelector('.toast-success, [data-type="success"]')
}

export interface Picture {
  name: string
  mimeType: string
  buffer: Buffer
}

/** Opens the drawer of a button; who clicks before the page listens clicks again. */
export const openDrawer = async (toggler: Locator): Promise<Locator> => {
  const drawers = toggler.page().locator('.drawer--is-open')
  const before = await drawers.count()
  for (let tries = 0; tries < 10 && (await drawers.count()) === before; tries += 1) {
    await toggler.click()
    await drawers
      .nth(before)
      .waitFor({ timeout: 3000 })
      .catch(() => undefined)
  }
  return drawers.last()
}

/** Uploads through the drawer that "Create New" of an upload field opens. */
export const uploadInDrawer = async (field: Locator, picture: Picture, alt: string) => {
  const drawer = await openDrawer(field.locator('.upload__createNewToggler'))
  await drawer.locator('input[type="file"]').setInputFiles(picture)
  await drawer.locator('#field-alt').fill(alt)
  await drawer.locator('#action-save').click()
  await drawer.waitFor({ state: 'detached' })
}
