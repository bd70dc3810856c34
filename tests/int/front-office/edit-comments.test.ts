import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Comment } from '#content/payload-types.ts'
import { htmlErrors } from '../../support/html-errors.ts'
import { makePost, startFrontSite, type FrontSite } from '../../support/front-site.ts'

let site: FrontSite
let editor = ''
let posts: Record<'en' | 'fr', string>
let comment: Comment
const POST = '/2026/03/open-night'

beforeAll(async () => {
  site = await startFrontSite()
  await site.payload.updateGlobal({
    slug: 'site',
    data: {
      languages: [
        { code: 'en', title: 'Theatre' },
        { code: 'fr', title: 'Théâtre' },
      ],
      _status: 'published',
    },
  })
  const publishedAt = '2026-03-04T10:00:00.000Z'
  const en = await makePost(site.payload, { title: 'Open night', publishedAt, comments: 'closed' })
  const fr = await makePost(site.payload, {
    ...{ title: 'Soirée ouverte', publishedAt, language: 'fr' },
  })
  posts = { en: en.id, fr: fr.id }
  editor = await site.signIn('editor')
})
afterAll(() => site.stop())
beforeEach(async () => {
  await site.payload.delete({ collection: 'comments', where: { id: { exists: true } } })
  comment = await write({})
})

const write = (data: Partial<Comment>): Promise<Comment> =>
  site.payload.create({
    collection: 'comments',
    data: {
      ...{ document: { relationTo: 'posts' as const, value: posts.en }, kind: 'comment' as const },
      ...{ authorName: 'Ada', authorEmail: 'ada@example.net', authorUrl: 'https://example.net/' },
      ...{ text: 'First line\r\n\r\nLast line', state: 'approved', ...data },
    },
  })
const stored = () => site.payload.findByID({ collection: 'comments', id: comment.id, depth: 0 })
const asked = (id = comment.id, path = POST) => `${path}?edit=${id}`
const hiddenIn = (body: string) => {
  const form = /<form class="comment-form is-edit".*?<\/form>/s.exec(body)?.[0] ?? ''
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(hidden.map((match) => [match[1] ?? '', match[2] ?? '']))
}
const inputIn = (body: string, name: string): string =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(body)?.[0] ?? ''
/** The form as a browser would send it when nothing was typed. */
const shown = async (path = asked(), cookie = editor): Promise<Record<string, string>> => {
  const { body } = await site.get(path, { cookie })
  const { authorName: name, authorEmail, authorUrl, text } = await stored()
  return { ...hiddenIn(body), name, email: authorEmail ?? '', url: authorUrl ?? '', text }
}
const send = (form: Record<string, string>, cookie = editor) =>
  site.send('POST', '/comments/edit', form, cookie)

describe('a moderator on the page', () => {
  it('is led to the comment as a form, kept by no cache', async () => {
    const page = await site.get(POST, { cookie: editor })
    expect(page.body).toContain(`href="${POST}?edit=${comment.id}#comment-${comment.id}"`)
    const { body, headers, status } = await site.get(asked(), { cookie: editor })
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(body).toContain(`action="/comments/edit#comment-${comment.id}"`)
    expect(body).toContain('aria-label="Edit the comment by Ada"')
    expect(body).toContain('value="ada@example.net"')
    // The browser would offer the moderator's own name and address.
    expect(inputIn(body, 'email')).toContain('autoComplete="off"')
    expect(await htmlErrors(body)).toEqual([])
    expect(body).toContain(`href="${POST}#comment-${comment.id}">Cancel</a>`)
  })

  it('saves what was changed, and comes back to the comment with word of it', async () => {
    const form = { ...(await shown()), text: 'Better words', email: 'ada@example.com' }
    const reply = await send(form)
    expect(reply.status).toBe(303)
    const to = reply.headers.get('location') ?? ''
    expect(to).toBe(`${POST}?edited=${comment.id}#comment-${comment.id}`)
    expect(await stored()).toMatchObject({
      ...{ text: 'Better words', authorEmail: 'ada@example.com', authorName: 'Ada' },
    })
    expect((await site.get(to, { cookie: editor })).body).toContain('The comment is saved.')
    expect((await site.get(to)).body).not.toContain('The comment is saved.')
  })

  it('changes nothing by sending the form as it is', async () => {
    expect((await send(await shown())).status).toBe(303)
    expect(await stored()).toMatchObject({ text: comment.text, updatedAt: comment.updatedAt })
  })

  it('is told at the field what cannot be taken, and keeps the words', async () => {
    const form = { ...(await shown()), text: ' ', name: 'Ada Lovelace', email: 'nowhere' }
    const { body, status, headers } = await send({ ...form, url: 'javascript:alert(1)' })
    expect([status, headers.get('cache-control')]).toEqual([422, 'no-store'])
    expect(body).toContain('Please give an e-mail address.')
    expect(body).toContain('Please write a comment')
    expect(body).toContain('An address begins with https:// or http://.')
    expect(inputIn(body, 'email')).toContain('value="nowhere"')
    expect(inputIn(body, 'email')).toContain('aria-invalid="true"')
    expect(body).toContain('value="Ada Lovelace"')
    expect((await stored()).updatedAt).toBe(comment.updatedAt)
  })

  it('is not held up by what stood there before and was not touched', async () => {
    comment = await write({ authorEmail: 'unknown', authorUrl: 'example.net' })
    expect((await send({ ...(await shown()), text: 'Put right' })).status).toBe(303)
    expect(await stored()).toMatchObject({ text: 'Put right', authorEmail: 'unknown' })
  })

  it('comes back to a private post, which is no address for others', async () => {
    const { id } = await makePost(site.payload, {
      ...{ title: 'For staff', publishedAt: '2026-03-05T10:00:00.000Z', visibility: 'private' },
    })
    comment = await write({ document: { relationTo: 'posts', value: id } })
    const path = '/2026/03/for-staff'
    const form = { ...(await shown(asked(comment.id, path))), text: 'Put right' }
    const reply = await send(form)
    expect(reply.headers.get('location')).toBe(`${path}?edited=${comment.id}#comment-${comment.id}`)
  })

  it('reads French on a French page', async () => {
    comment = await write({ document: { relationTo: 'posts', value: posts.fr } })
    const path = '/fr/2026/03/soiree-ouverte'
    const { body } = await site.get(asked(comment.id, path), { cookie: editor })
    expect(body).toContain('Modifier le commentaire de Ada')
    const reply = await send({ ...(await shown(asked(comment.id, path))), text: '' })
    expect(reply.body).toContain('Merci d’écrire un commentaire')
    expect(reply.body).toContain('<html lang="fr"')
  })
})

describe('what happens to a comment meanwhile', () => {
  const decide = (state: Comment['state']) =>
    site.payload.update({ collection: 'comments', id: comment.id, data: { state } })

  it('a decision about it holds up no edit of its words', async () => {
    comment = await write({ state: 'pending' })
    const form = await shown()
    await decide('approved')
    expect((await send({ ...form, text: 'Put right' })).status).toBe(303)
    expect(await stored()).toMatchObject({ text: 'Put right', state: 'approved' })
  })

  it('other words are put right beside it, without a conflict', async () => {
    const form = await shown()
    await site.payload.update({
      ...{ collection: 'comments', id: comment.id, data: { authorName: 'Ada L.' } },
    })
    expect((await send({ ...form, text: 'Put right' })).status).toBe(303)
    expect(await stored()).toMatchObject({ text: 'Put right', authorName: 'Ada L.' })
  })

  it('put away, it is shown with word that it is saved', async () => {
    const form = await shown()
    await decide('spam')
    const to = (await send({ ...form, text: 'Put right' })).headers.get('location') ?? ''
    const { body } = await site.get(to, { cookie: editor })
    expect(body).toContain('The comment is saved.')
    expect(body).toContain('Put away: visitors do not see it.')
  })

  it('leads to the queue when its page may not be seen any more', async () => {
    const { id } = await makePost(site.payload, {
      ...{ title: 'Withdrawn', publishedAt: '2026-03-06T10:00:00.000Z' },
    })
    comment = await write({ document: { relationTo: 'posts', value: id } })
    const form = await shown(asked(comment.id, '/2026/03/withdrawn'))
    await site.payload.update({ collection: 'posts', id, data: { _status: 'draft' } })
    const reply = await send({ ...form, text: 'Put right' })
    expect([reply.status, reply.headers.get('location')]).toEqual([
      303,
      `/admin/comments?comment=${comment.id}`,
    ])
    expect((await stored()).text).toBe('Put right')
  })

  it('asks no browser to judge what stood there before', async () => {
    const { body } = await site.get(asked(), { cookie: editor })
    expect(body).toMatch(/<form class="comment-form is-edit" noValidate=""/i)
  })
})

describe('two moderators', () => {
  it('do not overwrite each other: the second is shown what it says now, and keeps what was typed', async () => {
    const second = await shown(asked(), await site.signIn('administrator'))
    await send({ ...(await shown()), text: 'By the first', email: 'new@example.net' })
    const reply = await send({ ...second, text: 'By the second' })
    expect(reply.status).toBe(409)
    expect(reply.body).toContain('This comment was changed since you opened it')
    expect(await htmlErrors(reply.body)).toEqual([])
    expect(reply.body).toContain('<p>By the first</p>')
    expect(reply.body).toContain('>By the second</textarea>')
    expect((await stored()).text).toBe('By the first')
    // What the second did not touch is what the first made of it.
    expect(reply.body).toContain('value="new@example.net"')
    const again = { ...second, ...hiddenIn(reply.body), email: 'new@example.net' }
    expect((await send({ ...again, text: 'By the second' })).status).toBe(303)
    expect(await stored()).toMatchObject({ text: 'By the second', authorEmail: 'new@example.net' })
  })

  it('of whom both save at once, one is taken', async () => {
    const form = await shown()
    const replies = await Promise.all(['a', 'b', 'c'].map((text) => send({ ...form, text })))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([303, 409, 409])
  })

  it('keep their words when the comment was put away meanwhile', async () => {
    const form = { ...(await shown()), text: 'Words for later' }
    await site.payload.update({
      ...{ collection: 'comments', id: comment.id, data: { state: 'trash', text: 'Other words' } },
    })
    const { body, status } = await send(form)
    expect(status).toBe(409)
    expect(body).toContain('Put away: visitors do not see it.')
    expect(body).toContain('>Words for later</textarea>')
    await site.payload.delete({ collection: 'comments', id: comment.id })
    expect((await send(form)).status).toBe(404)
  })
})

describe('everybody else', () => {
  it('gets the page as it is, and no form', async () => {
    const usual = (await site.get(POST)).body
    expect((await site.get(asked())).body).toBe(usual)
    for (const role of ['author', 'contributor', 'designer'] as const) {
      const { body } = await site.get(asked(), { cookie: await site.signIn(role) })
      expect(body).not.toContain('comment-form is-edit')
      expect(body).not.toContain('ada@example.net')
    }
  })

  it('may send none, nor may a page elsewhere by the cookie of a moderator', async () => {
    const form = { ...(await shown()), text: 'Forged' }
    const cookies = ['', await site.signIn('author'), await site.signIn('designer')]
    for (const cookie of cookies) expect((await send(form, cookie)).status).toBe(403)
    const elsewhere = await fetch(`${site.origin}/comments/edit`, {
      method: 'POST',
      headers: { cookie: editor, origin: 'https://elsewhere.example' },
      body: new URLSearchParams(form),
    })
    expect(elsewhere.status).toBe(403)
    expect((await send({ text: 'Nothing else' })).status).toBe(400)
    expect((await stored()).text).toBe(comment.text)
  })
})
