import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Comment } from '#content/payload-types.ts'
import {
  makePage,
  makePost,
  richText,
  startFrontSite,
  type FrontSite,
} from '../../support/front-site.ts'

let site: FrontSite
beforeAll(async () => {
  site = await startFrontSite()
  await site.payload.updateGlobal({
    slug: 'site',
    data: { discussion: { pauseSeconds: 0 }, _status: 'published' },
  })
  await makePost(site.payload, {
    ...{ title: 'Open night', publishedAt: '2026-03-04T10:00:00.000Z' },
    content: richText('Say what you think.'),
  })
  await makePost(site.payload, {
    ...{ title: 'For members', publishedAt: '2026-03-05T10:00:00.000Z' },
    ...{ visibility: 'password', password: 'let me in' },
  })
  await makePage(site.payload, { title: 'Imprint' })
})
afterAll(() => site.stop())

const POST = '/2026/03/open-night'

/** The form's hidden fields, as a browser would send them some seconds after it was shown. */
const formOf = async (path: string, cookie?: string): Promise<Record<string, string>> => {
  const { body } = await site.get(path, cookie ? { cookie } : {})
  const hidden = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(hidden.map((match) => [match[1] ?? '', match[2] ?? '']))
}
/** A form that was open for a while: longer than a robot waits. */
const send = async (
  fields: Record<string, string>,
  options: { path?: string; cookie?: string } = {},
) => {
  const form = await formOf(options.path ?? POST, options.cookie)
  await new Promise((resolve) => setTimeout(resolve, 3100))
  return site.send('POST', '/comments', { ...form, homepage: '', ...fields }, options.cookie)
}

const stored = async (text: string): Promise<Comment | undefined> => {
  const { docs } = await site.payload.find({
    collection: 'comments',
    where: { text: { equals: text } },
    depth: 0,
  })
  return docs[0]
}

const visitor = { name: 'Ada', email: 'ada@example.net', url: '' }

describe('a visitor who comments', () => {
  it('is held the first time, and published once approved before', async () => {
    const first = await send({ ...visitor, text: 'Bravo!' })
    expect(first.status).toBe(303)
    expect(first.headers.get('location')).toBe(`${POST}?comment=pending#comments`)
    expect((await site.get(`${POST}?comment=pending`)).body).toContain('once it is approved')
    expect((await site.get(POST)).body).not.toContain('Bravo!')
    const held = await stored('Bravo!')
    expect(held?.state).toBe('pending')
    await site.payload.update({
      collection: 'comments',
      id: held?.id ?? '',
      data: { state: 'approved' },
    })
    const { body } = await site.get(POST)
    expect(body).toContain('Bravo!')
    expect(body).not.toContain('ada@example.net')

    const second = await send({ ...visitor, text: 'Again bravo!' })
    const id = (await stored('Again bravo!'))?.id ?? ''
    expect(second.headers.get('location')).toBe(`${POST}?comment=published#comment-${id}`)
    expect((await site.get(POST)).body).toContain(`id="comment-${id}"`)
  }, 30_000)

  it('answers a comment and stands below it', async () => {
    const parent = await stored('Bravo!')
    const path = `${POST}?reply=${parent?.id ?? ''}`
    expect((await site.get(POST)).body).toContain(`href="${path}#respond"`)
    await send({ ...visitor, text: 'Indeed.' }, { path })
    expect((await stored('Indeed.'))?.parent).toBe(parent?.id)
  }, 15_000)

  it('gets the form back with what is wrong and what was written', async () => {
    const { status, body } = await send({ ...visitor, email: 'nonsense', text: 'Kept words' })
    expect(status).toBe(422)
    expect(body).toContain('Please give an e-mail address.')
    expect(body).toContain('Kept words')
    expect(await stored('Kept words')).toBeUndefined()
  }, 15_000)

  it('is not shown what a robot wrote, and robots are told the same as people', async () => {
    const { status, headers } = await send({
      ...visitor,
      homepage: 'https://spam.example',
      text: 'Buy!',
    })
    expect([status, headers.get('location')]).toEqual([303, `${POST}?comment=pending#comments`])
    expect((await stored('Buy!'))?.state).toBe('spam')
    const form = await formOf(POST)
    await site.send('POST', '/comments', { ...form, ...visitor, text: 'Too fast' })
    expect((await stored('Too fast'))?.state).toBe('spam')
  }, 15_000)

  it('cannot comment where comments are closed or the text is behind a password', async () => {
    const form = await formOf(POST)
    for (const [collection, title, status] of [
      ['pages', 'Imprint', 403],
      ['posts', 'For members', 404],
    ] as const) {
      const { docs } = await site.payload.find({ collection, where: { title: { equals: title } } })
      const target = { type: collection, document: docs[0]?.id ?? '' }
      const reply = await site.send('POST', '/comments', {
        ...form,
        ...visitor,
        ...target,
        text: 'No',
      })
      expect([title, reply.status]).toEqual([title, status])
    }
    expect(await stored('No')).toBeUndefined()
  })
})

describe('staff who are signed in', () => {
  it('comment under their own name, unheld', async () => {
    const cookie = await site.signIn('editor')
    const { body } = await site.get(POST, { cookie })
    expect(body).toContain('The editor')
    const reply = await send({ text: 'Thank you all.' }, { cookie })
    expect(reply.status).toBe(303)
    const comment = await stored('Thank you all.')
    expect([comment?.state, comment?.authorName]).toEqual(['approved', 'The editor'])
  }, 15_000)
})
