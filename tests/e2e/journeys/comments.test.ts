import { afterAll, beforeAll, expect, it } from '@jest/globals'
import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { violations } from '../../support/axe.ts'
import { startBackOffice, type BackOffice, type Desk } from '../../support/back-office.ts'
import { startMailServer, type MailServer } from '../../support/mail-server.ts'
import { until } from '../../support/until.ts'

let server: MailServer
let office: BackOffice
let moderator: Desk
let visitor: Page
let withoutScript: BrowserContext
let post = ''

beforeAll(async () => {
  server = await startMailServer()
  office = await startBackOffice({ SMTP_URL: server.url })
  moderator = await office.open('editor')
  // Each comment of a person would have to wait for fifteen seconds.
  const admin = await office.open('administrator')
  const discussion = { pauseSeconds: 0, moderate: 'all', open: true }
  await admin.send('POST', '/api/globals/site', { discussion, _status: 'published' })
  const { body } = await moderator.send('GET', '/api/paths?where[targetType][equals]=posts&limit=1')
  post = /"path":"([^"]+)"/.exec(JSON.stringify(body))?.[1] ?? ''
  withoutScript = await office.browser.newContext({ javaScriptEnabled: false })
  visitor = await withoutScript.newPage()
}, 900_000)
afterAll(async () => {
  await office.stop()
  await server.stop()
})

const mailTo = async (email: string, word: string) => {
  const found = () =>
    server.mails.find((mail) => mail.to.includes(email) && mail.text.includes(word))
  await until(() => found() !== undefined, 20, `A mail with “${word}” to ${email}`)
  return found()?.text ?? ''
}
const linkIn = (text: string, label: string): string =>
  new RegExp(`${label}: (\\S+)`).exec(text)?.[1] ?? ''

/** In our view and our line of the navigation; what stands around them is Payload's. */
const queueViolations = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe.source)
  return page.evaluate(`axe.run({ include: [['.coulisse-queue'], ['#nav-comments']] }, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`)
}

const write = async (text: string, subscribe: string) => {
  await visitor.goto(office.origin + post)
  const form = visitor.locator('.comment-form')
  await form.locator('[name=text]').fill(text)
  await form.locator('[name=name]').fill('Ada')
  await form.locator('[name=email]').fill('ada@example.net')
  await form.locator('[name=subscribe]').selectOption(subscribe)
  // Nobody writes within three seconds.
  await visitor.waitForTimeout(3100)
}

it('a visitor looks at a comment, sends two without script, and confirms to be told', async () => {
  await write('A moving evening', 'answers')
  await visitor.getByRole('button', { name: 'Preview' }).click()
  expect(await visitor.locator('.comment-preview').textContent()).toContain('A moving evening')
  await visitor.getByRole('button', { name: 'Send the comment' }).click()
  expect(await visitor.locator('#comments').textContent()).toContain('once it is approved')
  await write('And a second thought', '')
  await visitor.getByRole('button', { name: 'Send the comment' }).click()
  await visitor.goto(linkIn(await mailTo('ada@example.net', 'confirm'), 'Yes, tell me'))
  await visitor.getByRole('button', { name: 'Yes, tell me' }).click()
  expect(await visitor.locator('h1').textContent()).toBe('We will tell you')
}, 120_000)

it('a moderator reads of it by mail, approves both at once by keyboard, takes it back and does it again', async () => {
  await mailTo('editor@example.org', 'A moving evening')
  const { page } = moderator
  await page.goto(`${office.origin}/admin/comments`)
  const item = (text: string) => page.locator('.coulisse-queue__item', { hasText: text })
  await item('A moving evening').waitFor()
  expect(await page.locator('#nav-comments').textContent()).toMatch(/2 pending/)
  expect(await queueViolations(page)).toEqual([])
  const approve = page.locator('.coulisse-queue__bulk').getByRole('button', { name: 'Approve' })
  const approveAll = async () => {
    await until(
      async () => {
        await page.getByLabel('All on this page').focus()
        await page.keyboard.press('Space')
        return approve.isVisible()
      },
      20,
      'The selection',
    )
    await approve.focus()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing waits to be read.').waitFor()
  }
  await approveAll()
  await page.getByRole('button', { name: 'Undo' }).click()
  await item('And a second thought').waitFor()
  await approveAll()
}, 120_000)

it('both are shown; an answer from the queue is shown and told of, once asked for', async () => {
  await visitor.goto(office.origin + post)
  const shown = async () => (await visitor.locator('#comments').textContent()) ?? ''
  expect(await shown()).toContain('And a second thought')
  const { page } = moderator
  await page.goto(office.origin + post)
  expect(await violations(page)).toEqual([])
  await page.goto(`${office.origin}/admin/comments?state=approved`)
  const first = page.locator('.coulisse-queue__item', { hasText: 'A moving evening' })
  const answer = first.getByRole('textbox', { name: /Your answer/ })
  await until(
    async () => {
      await first.getByRole('button', { name: /^Answer/ }).click()
      return answer.isVisible()
    },
    20,
    'The form',
  )
  await answer.fill('Thank you, Ada.')
  await page.getByRole('button', { name: 'Send the answer' }).click()
  await page.getByText('Your answer is shown.').waitFor()
  await visitor.goto(office.origin + post)
  expect(await shown()).toContain('Thank you, Ada.')
  const mail = await mailTo('ada@example.net', '> Thank you, Ada.')
  await visitor.goto(linkIn(mail, 'Tell me no more'))
  await visitor.getByRole('button', { name: 'Tell me no more' }).click()
  expect(await visitor.locator('h1').textContent()).toBe('No more mails')
}, 120_000)

it('a moderator puts a comment right where it stands, without script', async () => {
  const context = await office.browser.newContext({ javaScriptEnabled: false })
  await office.signIn(context, 'editor')
  const page = await context.newPage()
  await page.goto(office.origin + post)
  await page.getByRole('link', { name: 'Edit: Ada' }).first().click()
  const form = page.getByRole('form', { name: 'Edit the comment by Ada' })
  await form.getByLabel('E-mail').fill('nowhere@')
  await form.getByLabel('Comment').fill('A very moving evening')
  await form.evaluate((element) => element.setAttribute('novalidate', ''))
  await form.getByLabel('Comment').press('Tab')
  await form.getByRole('button', { name: 'Save' }).press('Enter')
  expect(await form.getByText('Please give an e-mail address.').isVisible()).toBe(true)
  await form.getByLabel('E-mail').fill('ada@example.net')
  await form.getByRole('button', { name: 'Save' }).press('Enter')
  const saved = page.locator('.comment', { hasText: 'A very moving evening' })
  expect(await saved.getByRole('status').textContent()).toBe('The comment is saved.')
  expect(page.url()).toMatch(/#comment-/)
  await context.close()
}, 60_000)

it('two moderators do not overwrite each other, and one is led back to the comment after signing in', async () => {
  const { page } = moderator
  await page.goto(office.origin + post)
  await page.getByRole('link', { name: 'Edit: Ada' }).first().click()
  expect(await violations(page)).toEqual([])
  const id = new URL(page.url()).searchParams.get('edit') ?? ''
  const address = `/admin/comments?comment=${id}&do=edit`
  await page.goto(office.origin + address)
  const text = page.getByRole('textbox', { name: 'Comment' })
  await text.waitFor()
  const colleague = await office.open('administrator')
  await colleague.send('PATCH', `/api/comments/${id}`, {
    ...{ authorName: 'Ada Lovelace', text: 'By the administrator' },
  })
  const save = page.getByRole('button', { name: 'Save' })
  const refused = page.getByText('changed since you opened it')
  await until(
    async () => {
      if (await refused.isVisible()) return true
      await text.fill('By the editor')
      await save.click()
      return refused.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      )
    },
    20,
    'The refusal',
  )
  expect(await page.getByRole('group', { name: 'It says now:' }).textContent()).toContain(
    'Lovelace',
  )
  expect(await text.inputValue()).toBe('By the editor')
  expect(await page.getByLabel('Name').inputValue()).toBe('Ada Lovelace')
  expect(await queueViolations(page)).toEqual([])
  await save.click()
  await page.getByText('The comment is saved.').waitFor()
  expect(moderator.problems.splice(0).every((problem) => problem.includes('409'))).toBe(true)
  const stranger = await office.openStranger()
  await stranger.page.goto(office.origin + address)
  await stranger.page.waitForURL(/\/admin\/login/)
  expect(new URL(stranger.page.url()).searchParams.get('redirect')).toBe(address)
}, 90_000)

it('nothing went wrong in the window meanwhile', () => {
  expect(moderator.problems).toEqual([])
})
