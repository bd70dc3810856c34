import type { Locator, Page } from 'playwright-core'

/** What people do in a form of the back office, by what they see there. */

/** A new document; it has its own address as soon as it can be typed into. */
export const openNew = async (page: Page, origin: string, collection: string): Promise<string> => {
  await page.goto(`${origin}/admin/collections/${collection}/create`)
  await page.waitForURL(/\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname.split('/').pop() ?? ''
}

/** The next time the form is saved, by autosave or by a button, whatever the server says. */
export const nextSave = (page: Page) =>
  page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      new URL(response.url()).pathname.startsWith('/api/'),
  )

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

/** Uploads through the drawer that "Create New" of an upload field opens. */
export const uploadInDrawer = async (field: Locator, picture: Picture, alt: string) => {
  const page = field.page()
  await field.locator('.upload__createNewToggler').click()
  const drawer = page.locator('.drawer--is-open').last()
  await drawer.locator('input[type="file"]').setInputFiles(picture)
  await drawer.locator('#field-alt').fill(alt)
  await drawer.locator('#action-save').click()
  await drawer.waitFor({ state: 'detached' })
}
