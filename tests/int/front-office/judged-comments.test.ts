import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Comment, Site } from '#content/payload-types.ts'
import { forgetAddresses } from '#content/collections/comments/forget-addresses.ts'
import { readWordCounts } from '#content/learned-spam/learned-spam.ts'
import { writeComment } from '#front-office/visitor-writes/write-comment.ts'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'
import { shownForm } from '../../support/shown-form.ts'

let site: FrontSite
const POST = '/2026/03/open-night'
beforeAll(async () => {
  site = await startFrontSite()
  for (const title of ['Open night', 'Closed night', 'Last night'])
    await makePost(site.payload, { title, publishedAt: '2026-03-04T10:00:00.000Z' })
  await settle({})
})
afterAll(() => site.stop())

const CALM = {
  ...{ moderate: 'none' as const, pauseSeconds: 0, holdList: '', blockList: '' },
  keepAddressesForDays: 30,
}
const settle = (discussion: NonNullable<Site['discussion']>) =>
  site.payload.updateGlobal({
    slug: 'site',
    data: {
      discussion: { ...CALM, ...discussion },
      _status: 'published',
    },
  })

const visitor = { name: 'Ada', email: 'ada@example.net', url: '' }
const send = async (fields: Record<string, string>, path = POST) =>
  site.send('POST', '/comments', { ...(await shownForm(site, path)), ...visitor, ...fields })

const stored = async (text: string): Promise<Comment | undefined> => {
  const { docs } = await site.payload.find({
    collection: 'comments',
    where: { text: { equals: text } },
    ...{ sort: '-createdAt', depth: 0 },
  })
  return docs[0]
}

describe('a comment', () => {
  it('with many links is held, and says why', async () => {
    const text = 'https://a.example https://b.example https://c.example'
    expect((await send({ text })).headers.get('location')).toContain('comment=pending')
    expect(await stored(text)).toMatchObject({
      ...{ state: 'pending', reasons: [{ judge: 'links', detail: '3' }] },
    })
  })

  it('with a blocked word is spam, one with a word to hold is held', async () => {
    await settle({ blockList: 'casino\n', holdList: 'politics' })
    await send({ text: 'Come to the casino' })
    await send({ text: 'On politics' })
    expect([
      (await stored('Come to the casino'))?.state,
      (await stored('On politics'))?.state,
    ]).toEqual(['spam', 'pending'])
    await settle({})
  })

  it('that stands below other posts already is held, then spam', async () => {
    const text = 'The very same praise, wherever one looks at this site.'
    const states: (string | undefined)[] = []
    for (const path of [POST, '/2026/03/closed-night', '/2026/03/last-night']) {
      await send({ text }, path)
      states.push((await stored(text))?.state)
    }
    expect(states).toEqual(['approved', 'pending', 'spam'])
  }, 20_000)

  it('may come every fifteen seconds; too soon, its words are kept in the form', async () => {
    await settle({ pauseSeconds: 15 })
    const soon = { ...visitor, email: 'soon@example.net' }
    await site.payload.create({
      collection: 'comments',
      data: {
        ...{ document: (await stored('On politics'))?.document ?? never() },
        ...{ authorName: 'Soon', authorEmail: soon.email, text: 'First', state: 'approved' },
        kind: 'comment',
      },
    })
    const reply = await send({ ...soon, text: 'Second words' })
    expect(reply.status).toBe(429)
    expect(reply.body).toContain('Second words')
    expect(reply.body).toContain('Please wait a little')
    expect(await stored('Second words')).toBeUndefined()
    await settle({})
  })

  it('can be looked at before it is sent, and nothing is stored', async () => {
    const form = await shownForm(site, POST)
    const sent = { ...form, ...visitor, text: 'Is <b>this</b> good?' }
    const reply = await site.send('POST', '/comments', { ...sent, preview: '1' })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('cache-control')).toContain('no-store')
    expect(reply.body).toContain('It is not sent yet.')
    expect(reply.body).toContain('Is &lt;b&gt;this&lt;/b&gt; good?</p>')
    expect(reply.body).toMatch(/<textarea[^>]*>Is &lt;b&gt;this/)
    expect(await stored('Is <b>this</b> good?')).toBeUndefined()
    // The form is as old as it was: it may be sent at once.
    expect(reply.body).toContain(`value="${form['token'] ?? 'none'}"`)
    expect((await send({ text: '', preview: '1' })).status).toBe(422)
  })
})

const never = (): never => {
  throw new Error('There is no such comment')
}

describe('the address of whoever comments', () => {
  it('is kept as long as the site says, and not at all when it says so', async () => {
    const address = async (text: string) => (await stored(text))?.ipAddress ?? undefined
    await send({ text: 'With an address' })
    expect(await address('With an address')).toMatch(/127\.0\.0\.1|::1/)
    const day = 24 * 3_600_000
    await forgetAddresses(site.payload, new Date(Date.now() + 29 * day))
    expect(await address('With an address')).toBeDefined()
    await forgetAddresses(site.payload, new Date(Date.now() + 31 * day))
    expect(await address('With an address')).toBeUndefined()
    await settle({ keepAddressesForDays: 0 })
    await send({ text: 'Without an address' })
    expect(await stored('Without an address')).toBeDefined()
    expect(await address('Without an address')).toBeUndefined()
    await settle({})
  })
})

describe('what moderators decide', () => {
  const decide = async (id: string, state: Comment['state']) =>
    site.payload.update({
      ...{ collection: 'comments', id, data: { state }, user: site.users.editor },
      overrideAccess: false,
    })
  const one = async (text: string, state: Comment['state']) => {
    const { document } = (await stored('On politics')) ?? never()
    const data = { document, authorName: 'A', authorEmail: 'a@b.example', text, state }
    return (
      await site.payload.create({ collection: 'comments', data: { ...data, kind: 'comment' } })
    ).id
  }

  it('teaches the filter, is taken back when it changes, and trash teaches nothing', async () => {
    const id = await one('Lonely pills', 'pending')
    const counts = async () => {
      const { decisions, words } = await readWordCounts(site.payload)
      return [...decisions, words.get('pills') ?? [0, 0]]
    }
    await decide(id, 'spam')
    expect(await counts()).toEqual([0, 1, [0, 1]])
    await decide(id, 'approved')
    expect(await counts()).toEqual([1, 0, [1, 0]])
    await decide(id, 'trash')
    expect(await counts()).toEqual([1, 0, [1, 0]])
    await decide(id, 'pending')
    expect(await counts()).toEqual([0, 0, [0, 0]])
  })

  it('keeps away what reads like spam, once twenty of each were decided', async () => {
    for (let index = 0; index < 20; index += 1) {
      await decide(await one(`Cheap casino bonus pills ${String(index)}`, 'pending'), 'spam')
      await decide(
        await one(`A fine play and a moving evening ${String(index)}`, 'pending'),
        'approved',
      )
    }
    await send({ text: 'Casino pills, cheap and with a bonus' })
    expect(await stored('Casino pills, cheap and with a bonus')).toMatchObject({
      ...{ state: 'spam', reasons: [{ judge: 'learned' }] },
    })
    const { document } = (await stored('On politics')) ?? never()
    const fine = await writeComment(
      site.payload,
      {
        ...{ type: 'posts', document: String(document.value), parent: undefined, ...visitor },
        text: 'What a moving play this evening',
      },
      { now: new Date(), user: undefined, form: 'timely', ipAddress: '' },
    )
    expect(fine).toMatchObject({ kind: 'stored', state: 'approved' })
  }, 40_000)
})
