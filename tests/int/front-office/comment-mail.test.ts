import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Comment } from '#content/payload-types.ts'
import { forgetUnconfirmed } from '#content/collections/subscriptions/forget-unconfirmed.ts'
import { subscribe } from '#front-office/visitor-writes/subscribe.ts'
import type { FrontSite } from '../../support/front-site.ts'
import { startMailServer, type MailServer, type ReceivedMail } from '../../support/mail-server.ts'
import { until } from '../../support/until.ts'

let server: MailServer
let site: FrontSite
let formOf: (path: string) => Promise<Record<string, string>>
let post = ''
const POST = '/2026/03/open-night'

beforeAll(async () => {
  server = await startMailServer()
  // Read once, when the configuration is loaded: before the site is.
  Object.assign(process.env, { SMTP_URL: server.url })
  const front = await import('../../support/front-site.ts')
  const { shownForm } = await import('../../support/shown-form.ts')
  formOf = (path) => shownForm(site, path)
  site = await front.startFrontSite()
  const made = await front.makePost(site.payload, {
    ...{ title: 'Open night', publishedAt: '2026-03-04T10:00:00.000Z' },
    authors: [site.users.author.id],
  })
  post = made.id
  await site.payload.updateGlobal({
    slug: 'site',
    data: { discussion: { pauseSeconds: 0 }, _status: 'published' },
  })
}, 120_000)
afterAll(async () => {
  await site.stop()
  await server.stop()
})
beforeEach(() => {
  server.mails.splice(0)
})

const to = (email: string): ReceivedMail[] => server.mails.filter((mail) => mail.to.includes(email))
const mailTo = async (email: string): Promise<ReceivedMail> => {
  await until(() => to(email).length > 0, 10, `A mail to ${email}`)
  return to(email)[0] ?? never()
}
const never = (): never => {
  throw new Error('There is none')
}
const linkIn = ({ text }: ReceivedMail, word: string): string => {
  const link = new RegExp(`${word}: (\\S+)`).exec(text)?.[1] ?? never()
  return link.replace(/^https?:\/\/[^/]+/, '')
}
/** Mails go one after the other: when this one is there, those before it are. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 400))

const send = async (fields: Record<string, string>) =>
  site.send('POST', '/comments', { ...(await formOf(POST)), url: '', ...fields })
const write = (data: Partial<Comment>) =>
  site.payload.create({
    collection: 'comments',
    data: {
      ...{ document: { relationTo: 'posts' as const, value: post }, kind: 'comment' as const },
      ...{
        authorName: 'Grace',
        authorEmail: 'grace@example.net',
        text: 'Hello',
        state: 'approved',
      },
      ...data,
    },
  })
const reader = { name: 'Ada', email: 'Ada@example.net' }

describe('a reader who wants to be told', () => {
  it('is asked first, by a mail that says nothing of what was written', async () => {
    const { body } = await site.get(POST)
    expect(body).toContain('Tell me by mail of')
    await send({ ...reader, text: 'First words', subscribe: 'answers' })
    const mail = await mailTo('ada@example.net')
    expect(mail.subject).toContain('Shall we tell you of comments?')
    expect(mail.text).not.toContain('First words')
    const link = linkIn(mail, 'Yes, tell me')
    const asked = await site.get(link)
    expect([asked.status, asked.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('no-store'),
    ])
    const confirmed = async () =>
      (await site.payload.find({ collection: 'subscriptions' })).docs[0]?.confirmedAt ?? undefined
    expect(await confirmed()).toBeUndefined()
    expect((await site.send('POST', link, {})).body).toContain('We will tell you')
    expect(await confirmed()).toBeDefined()
  }, 30_000)

  it('is told of an answer, once, and not of what others say to others', async () => {
    const { docs } = await site.payload.find({
      ...{ collection: 'comments', where: { text: { equals: 'First words' } }, depth: 0 },
    })
    const mine = docs[0] ?? never()
    await site.payload.update({ collection: 'comments', id: mine.id, data: { state: 'approved' } })
    await write({ text: 'To nobody' })
    const answer = await write({ text: 'To Ada', parent: mine.id, state: 'pending' })
    await mailTo('editor@example.org')
    expect(to('ada@example.net')).toEqual([])
    const state = async (next: Comment['state']) =>
      site.payload.update({ collection: 'comments', id: answer.id, data: { state: next } })
    await state('approved')
    const mail = await mailTo('ada@example.net')
    expect(mail.text).toContain('> To Ada')
    expect(mail.text).toContain(`${POST}#comment-${answer.id}`)
    await state('pending')
    await state('approved')
    await quiet()
    expect(to('ada@example.net')).toHaveLength(1)
  }, 30_000)

  it('leaves by one click of the mail program, or by the button of a page', async () => {
    const mine = (
      await site.payload.find({
        ...{ collection: 'comments', where: { text: { equals: 'First words' } }, depth: 0 },
      })
    ).docs[0]
    await write({ text: 'Again to Ada', parent: mine?.id ?? null })
    const mail = await mailTo('ada@example.net')
    expect(mail.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const link = linkIn(mail, 'Tell me no more')
    expect(mail.header('list-unsubscribe')).toContain(link)
    expect(mail.html).toContain('Tell me no more')
    const count = async () => (await site.payload.count({ collection: 'subscriptions' })).totalDocs
    expect((await site.get(link)).body).toContain('Tell me no more')
    expect(await count()).toBe(1)
    const forged = link.replace(/token=.*/, `token=${'0'.repeat(32)}`)
    expect((await site.send('POST', forged, {})).body).toContain('No more mails')
    expect(await count()).toBe(1)
    const left = await site.send('POST', link, { 'List-Unsubscribe': 'One-Click' })
    expect([left.status, await count()]).toEqual([200, 0])
    expect((await site.send('POST', link, {})).status).toBe(200)
  }, 30_000)
})

describe('staff', () => {
  it('are told of what waits, authors of what is shown, and nobody of spam', async () => {
    await write({ text: 'Waiting words', state: 'pending', authorEmail: 'new@example.net' })
    await mailTo('administrator@example.org')
    expect((await mailTo('editor@example.org')).text).toContain('/admin/comments?comment=')
    expect(to('author@example.org')).toEqual([])
    await write({ text: 'Shown words' })
    const { text } = await mailTo('author@example.org')
    expect(text).toContain('> Shown words')
    // An author may not moderate: the queue would be a closed door.
    expect(text).not.toContain('/admin/comments')
    server.mails.splice(0)
    await write({ text: 'Spam', state: 'spam' })
    await write({ text: 'Last', authorEmail: 'author@example.org' })
    await quiet()
    expect(server.mails).toEqual([])
  }, 30_000)

  it('are told nothing of what an import brings', async () => {
    await site.payload.create({
      collection: 'comments',
      data: {
        ...{ document: { relationTo: 'posts' as const, value: post }, kind: 'comment' as const },
        ...{ authorName: 'Old', text: 'Old words', state: 'pending' },
      },
      context: { trusted: { by: 'import' } },
    })
    await quiet()
    expect(server.mails).toEqual([])
  })
})

describe('an address that somebody else gave', () => {
  it('gets one mail for a page and three a day, whatever is asked, and the form says the same each time', async () => {
    const ask = async (text: string) => {
      const reply = await send({ name: 'Eve', email: 'victim@example.net', text, subscribe: 'all' })
      return reply.headers.get('location')
    }
    const answers = new Set([await ask('One'), await ask('Two')])
    await mailTo('victim@example.net')
    await quiet()
    expect(to('victim@example.net')).toHaveLength(1)
    expect([...answers]).toEqual([`${POST}?comment=pending#comments`])
    const wish = {
      type: 'posts',
      email: 'victim@example.net',
      wants: 'all',
      language: 'en',
    } as const
    const asked = ['a', 'b', 'c'].map((document) => ({ ...wish, document, now: new Date() }))
    const isAsked: boolean[] = []
    for (const one of asked) isAsked.push((await subscribe(site.payload, one)) !== undefined)
    expect(isAsked).toEqual([true, true, false])
    await forgetUnconfirmed(site.payload, new Date(Date.now() + 8 * 24 * 3_600_000))
    expect((await site.payload.count({ collection: 'subscriptions' })).totalDocs).toBe(0)
  }, 20_000)
})
