import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { forgetUnconfirmed } from '#content/collections/subscriptions/forget-unconfirmed.ts'
import type { Comment } from '#content/payload-types.ts'
import { env } from '#config/env.ts'
import { confirmMail } from '#front-office/comment-mail/comment-mails.ts'
import { readersToTell } from '#front-office/comment-mail/recipients.ts'
import { subscribe, type AskedWish, type Wish } from '#front-office/visitor-writes/subscribe.ts'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
let post = ''
let news: Comment
beforeAll(async () => {
  site = await startFrontSite()
  post = (await makePost(site.payload, { title: 'Open night' })).id
  news = await site.payload.create({
    collection: 'comments',
    data: {
      ...{ document: { relationTo: 'posts', value: post }, kind: 'comment', state: 'approved' },
      ...{ authorName: 'Grace', authorEmail: 'grace@example.net', text: 'To nobody' },
    },
  })
})
afterAll(() => site.stop())
beforeEach(async () => {
  await site.payload.delete({ collection: 'subscriptions', where: { id: { exists: true } } })
})

const email = 'ada@example.net'
const ask = (wants: Wish['wants'], document = post) =>
  subscribe(site.payload, {
    ...{ type: 'posts', document, email, wants, language: 'en', now: new Date() },
  })
const isToldOfAll = async () =>
  (await readersToTell(site.payload, { type: 'posts', id: post }, news)).length > 0
const mailOf = (asked: AskedWish | undefined) => {
  if (!asked) throw new Error('Nothing is asked')
  const about = { siteTitle: 'Theatre', title: 'Open night' }
  return confirmMail(asked, about, { origin: '', secret: env.secret })
}
const linkOf = (asked: AskedWish | undefined): string =>
  /Yes, tell me: (\S+)/.exec(mailOf(asked).text)?.[1] ?? ''
const confirmed = async () => {
  const link = linkOf(await ask('answers'))
  await site.send('POST', link, {})
  return link
}

describe('an address that is told of answers', () => {
  it('is asked before it is told of everything, and told of answers meanwhile', async () => {
    await confirmed()
    const asked = await ask('all')
    expect(mailOf(asked).text).toContain('asked to be told of all new comments on “Open night”')
    expect(await isToldOfAll()).toBe(false)
    const link = linkOf(asked)
    expect((await site.get(link)).body).toContain('not of answers alone')
    expect(await isToldOfAll()).toBe(false)
    expect((await site.send('POST', link, {})).body).toContain('We will tell you')
    expect(await isToldOfAll()).toBe(true)
    expect((await site.send('POST', link, {})).status).toBe(200)
  })

  it('is asked once for a page, and three times a day', async () => {
    await confirmed()
    expect((await ask('all'))?.act).toBe('widen')
    expect(await ask('all')).toBeUndefined()
    expect(await ask('answers')).toBeUndefined()
    const others = [await ask('all', 'b'), await ask('all', 'c'), await ask('all', 'd')]
    expect(others.map((one) => one?.act)).toEqual(['confirm', 'confirm', undefined])
  })

  it('gets no more than three by asking for more of what it never confirmed', async () => {
    const asked = []
    for (const document of ['b', 'c', 'd'])
      asked.push(await ask('answers', document), await ask('all', document))
    expect(asked.filter((one) => one !== undefined)).toHaveLength(3)
  })

  it('is not widened by a link that confirms, nor by one that nobody followed for a week', async () => {
    const first = await confirmed()
    const link = linkOf(await ask('all'))
    await site.send('POST', first, {})
    expect(await isToldOfAll()).toBe(false)
    await forgetUnconfirmed(site.payload, new Date(Date.now() + 8 * 24 * 3_600_000))
    expect((await site.send('POST', link, {})).status).toBe(404)
    expect(await isToldOfAll()).toBe(false)
    const { docs } = await site.payload.find({ collection: 'subscriptions' })
    expect(docs).toMatchObject([{ email, wants: 'answers' }])
  })

  it('agrees to both at once when it had confirmed neither', async () => {
    await ask('answers')
    await site.send('POST', linkOf(await ask('all')), {})
    expect(await isToldOfAll()).toBe(true)
  })
})
