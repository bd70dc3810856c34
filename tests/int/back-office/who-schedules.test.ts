import { describe, expect, it } from '@jest/globals'
import { roles } from '../../support/make-users.ts'
import {
  site,
  rest,
  payload,
  as,
  path,
  inAnHour,
  draftPage,
  publicPage,
  postBy,
  layout,
  order,
  listed,
  read,
  sentence,
  useScheduling,
} from './document-schedules-fixture.ts'

useScheduling()

describe('who may say when a document becomes public', () => {
  const answers = async (type: string, id: string) => {
    const statuses = new Map<string, number>()
    for (const role of roles) {
      const asked = await as(role).get(`${path}?type=${type}&id=${id}`)
      const ordered = await order(as(role), type, id)
      expect([role, asked.status]).toEqual([role, ordered.status])
      statuses.set(role, ordered.status)
    }
    return Object.fromEntries(statuses)
  }

  it('is who may publish it: administrators and editors for pages', async () => {
    const { id } = await draftPage('Roles')
    expect(await answers('pages', id)).toEqual({
      ...{ administrator: 200, editor: 200, author: 403, contributor: 403, designer: 403 },
    })
  })

  it('is an author for their own posts', async () => {
    const { id } = await postBy('author', 'My own')
    expect(await answers('posts', id)).toEqual({
      ...{ administrator: 200, editor: 200, author: 200, contributor: 403, designer: 403 },
    })
    const other = await postBy('editor', 'Not mine')
    expect((await order(as('author'), 'posts', other.id)).status).toBe(403)
  })

  it('is no contributor, not even for their own', async () => {
    const { id } = await postBy('contributor', 'Handed in')
    const refused = await order(as('contributor'), 'posts', id)
    expect([refused.status, sentence(refused)]).toEqual([403, expect.stringContaining('review')])
  })

  it('is a designer for layouts, where an editor is not', async () => {
    const { id } = await layout('Summer')
    expect(await answers('layouts', id)).toEqual({
      ...{ administrator: 200, editor: 403, author: 403, contributor: 403, designer: 200 },
    })
  })

  it('is no visitor', async () => {
    const { id } = await draftPage('Outside')
    expect((await rest.as().get(`${path}?type=pages&id=${id}`)).status).toBe(401)
    expect((await order(rest.as(), 'pages', id)).status).toBe(401)
  })

  it('may also call it off, and nobody else', async () => {
    const { id } = await postBy('author', 'Called off by me')
    const [made] = read(await order(as('author'), 'posts', id)).schedules
    const address = `${path}/${made?.id ?? ''}`
    for (const role of ['contributor', 'designer'] as const) {
      expect((await as(role).delete(address)).status).toBe(403)
      expect((await as(role).post(`${address}/renew`)).status).toBe(403)
    }
    expect((await rest.as().delete(address)).status).toBe(401)
    expect(read(await as('author').delete(address)).schedules).toEqual([])
    expect((await as('author').delete(address)).status).toBe(404)
  })
})

describe('what cannot be scheduled is refused with a sentence', () => {
  const post = (body: object, language: 'en' | 'fr' = 'en') =>
    as('editor', language).post(path, body)

  it('a time that has passed, in both languages', async () => {
    const { id } = await draftPage('Yesterday')
    const at = new Date(Date.now() - 1000).toISOString()
    const wanted = { type: 'pages', id, action: 'publish', at }
    const refused = await post(wanted)
    expect([refused.status, sentence(refused)]).toEqual([400, expect.stringContaining('future')])
    expect(sentence(refused)).toContain('versions.in-the-past')
    expect(sentence(await post(wanted, 'fr'))).toContain('Choisissez une date à venir')
  })

  it('a time or an action that is none', async () => {
    const { id } = await draftPage('Nonsense')
    for (const wrong of [{ at: 'tomorrow' }, { action: 'delete' }, { id: '' }, { type: 7 }]) {
      const wanted = { type: 'pages', id, action: 'publish', at: inAnHour(), ...wrong }
      expect((await post(wanted)).status).toBe(400)
    }
  })

  it('an address that another document has, with a free one', async () => {
    await publicPage('The bar')
    const { id } = await draftPage('The bar')
    const refused = await order(as('editor'), 'pages', id)
    expect([refused.status, sentence(refused)]).toEqual([
      409,
      expect.stringContaining('/the-bar-2'),
    ])
    expect((await listed(as('editor'), 'pages', id)).schedules).toEqual([])
  })

  it('the end of what is not public', async () => {
    const { id } = await draftPage('Not yet')
    const refused = await order(as('editor'), 'pages', id, 'unpublish')
    expect([refused.status, sentence(refused)]).toEqual([409, expect.stringContaining('first')])
  })

  it('what is in the trash, what never was, and what has no drafts', async () => {
    const { id } = await draftPage('Thrown away')
    await payload.update({
      ...{ collection: 'pages', id },
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await order(as('editor'), 'pages', id)).status).toBe(404)
    expect((await order(as('editor'), 'pages', 'nobody')).status).toBe(404)
    const { id: user } = site.users.editor
    expect((await order(as('administrator'), 'users', user)).status).toBe(404)
    expect((await order(as('administrator'), 'nothing', user)).status).toBe(404)
  })
})
