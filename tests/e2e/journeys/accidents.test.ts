import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'
import { autosaved, editorOf, openNew, untilStored, writeTitle } from '../../support/post-form.ts'

let office: BackOffice
beforeAll(async () => {
  office = await startBackOffice()
}, 900_000)
afterAll(() => office.stop())

const newPost = async (desk: Desk, title: string): Promise<string> => {
  const id = await openNew(desk.page, office.origin, 'posts')
  await autosaved(desk.page, () => writeTitle(desk.page, title))
  return id
}

const holds = (text: string) => (stored: Record<string, unknown>) =>
  JSON.stringify(stored).includes(text)

describe('when two want the same', () => {
  it('tells the second who is writing, and lets nobody lose a word', async () => {
    const [first, second] = [await office.open('administrator'), await office.open('editor')]
    const post = await newPost(first, 'A part for one')
    await second.page.goto(`${office.origin}/admin/collections/posts/${post}`)
    await second.page.getByText('The administrator').first().waitFor()
    await editorOf(first.page).click()
    await first.page.keyboard.type('I was here first.')
    await untilStored(first, `posts/${post}`, holds('I was here first.'))
    await first.context.close()
    await second.context.close()
  }, 60_000)
})

describe('when something goes wrong while somebody writes', () => {
  it('keeps what was typed just before going back', async () => {
    const desk = await office.open('editor')
    await desk.page.goto(`${office.origin}/admin/collections/posts`)
    const post = await newPost(desk, 'Hasty')
    await editorOf(desk.page).click()
    await desk.page.keyboard.type('One last line.')
    await desk.page.goBack()
    const leave = desk.page.locator('#leave-without-saving')
    if (await leave.isVisible())
      await desk.page.locator('#leave-without-saving #confirm-cancel').click()
    await untilStored(desk, `posts/${post}`, holds('One last line.'))
    await desk.context.close()
  }, 60_000)

  it('keeps a word that the editor has not even given to the form', async () => {
    const desk = await office.open('editor')
    const post = await newPost(desk, 'Hastier')
    await editorOf(desk.page).click()
    await desk.page.evaluate('window.requestIdleCallback = () => 0')
    await desk.page.keyboard.type('Never idle.')
    await desk.page.goto(`${office.origin}/admin/collections/posts`)
    await untilStored(desk, `posts/${post}`, holds('Never idle.'))
    await desk.context.close()
  }, 60_000)

  it('keeps a setting that was changed just before leaving', async () => {
    const desk = await office.open('administrator')
    await desk.page.goto(`${office.origin}/admin/globals/site`)
    const contact = desk.page.locator('#field-contact')
    await contact.fill('last@example.org')
    await desk.page.goto(`${office.origin}/admin`)
    await untilStored(desk, 'globals/site', holds('last@example.org'))
    await desk.page.goto(`${office.origin}/admin/globals/site`)
    expect(await contact.inputValue()).toBe('last@example.org')
    await desk.context.close()
  }, 60_000)

  it('goes on after the server was killed and started again', async () => {
    const desk = await office.open('editor')
    const post = await newPost(desk, 'Power cut')
    await editorOf(desk.page).click()
    await desk.page.keyboard.type('Before.')
    await untilStored(desk, `posts/${post}`, holds('Before.'))
    await office.kill()
    await desk.page.keyboard.type(' During.')
    await desk.page.waitForTimeout(1500)
    await office.restart()
    await desk.page.keyboard.type(' After.')
    await untilStored(desk, `posts/${post}`, holds('Before. During. After.'))
    await desk.context.close()
  }, 120_000)

  it('goes on after signing in again in another tab, when the session has ended meanwhile', async () => {
    const desk = await office.open('editor')
    const post = await newPost(desk, 'Long thoughts')
    await editorOf(desk.page).click()
    await desk.page.keyboard.type('So I thought')
    await untilStored(desk, `posts/${post}`, holds('So I thought'))
    await desk.context.clearCookies()
    await desk.page.keyboard.type(', for a whole night,')
    await desk.page.locator('.toast-error').first().waitFor()
    await office.signIn(desk.context, 'editor')
    await desk.page.keyboard.type(' and wrote.')
    await untilStored(desk, `posts/${post}`, holds('So I thought, for a whole night, and wrote.'))
    await desk.context.close()
  }, 60_000)

  it('says that ten megabytes are too much to paste, and goes on without them', async () => {
    const desk = await office.open('editor')
    const post = await newPost(desk, 'A whole library')
    await editorOf(desk.page).click()
    await desk.page.keyboard.type('One book.')
    await untilStored(desk, `posts/${post}`, holds('One book.'))
    await desk.page.evaluate(`{
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'All the books. '.repeat(700_000))
      const paste = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', paste))
    }`)
    const said = await desk.page.locator('.toast-error').first().textContent()
    expect(said).toMatch(/too (?:long|large)/)
    await desk.page.keyboard.press('Control+z')
    await desk.page.keyboard.type(' Another.')
    await untilStored(desk, `posts/${post}`, holds('Another.'))
    await desk.context.close()
  }, 90_000)

  it('says clearly that a file is not what its name says', async () => {
    const { page, context } = await office.open('editor')
    await page.goto(`${office.origin}/admin/collections/media/create`)
    await page.locator('input[type="file"]').setInputFiles({
      name: 'holiday.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<!doctype html><script>alert(1)</script>'),
    })
    await page.click('#action-save')
    const said = await page.locator('.toast-error').first().textContent()
    expect(said).toMatch(/holiday\.jpg|type|file/i)
    expect(said).not.toMatch(/unknown error|something went wrong/i)
    await context.close()
  }, 60_000)

  it('ends the other sessions when the password is changed', async () => {
    const [here, elsewhere] = [await office.open('author'), await office.open('author')]
    const { body } = await here.send('GET', '/api/users/me')
    const user: unknown = body['user']
    const id = typeof user === 'object' && user !== null && 'id' in user ? String(user.id) : ''
    await here.page.goto(`${office.origin}/admin/account`)
    const password = 'another long and secret word'
    expect((await here.send('PATCH', `/api/users/${id}`, { password })).status).toBe(200)
    await elsewhere.page.goto(`${office.origin}/admin/collections/posts`)
    await elsewhere.page.waitForURL(/\/admin\/login/)
    await here.context.close()
    await elsewhere.context.close()
  }, 60_000)
})
