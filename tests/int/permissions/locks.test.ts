import { describe, expect, it } from '@jest/globals'
import type { Page } from '#content/payload-types.ts'
import type { Role } from '../../support/make-users.ts'
import type { Answer } from '../../support/rest.ts'
import { rest, started, users, useStaff } from '../../support/staffed-site.ts'

useStaff()

const locks = '/payload-locked-documents'
const named = (role: Role) => ({ user: { relationTo: 'users', value: users[role].id } })
const idIn = ({ body: { doc } }: Answer): string =>
  typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
const makePage = (title: string): Promise<Page> =>
  started.payload.create({ collection: 'pages', data: { title }, draft: true })
const lockPage = async (role: Role, { id }: Page): Promise<string> => {
  const document = { relationTo: 'pages', value: id }
  return `${locks}/${idIn(await rest.as(users[role]).post(locks, { document }))}`
}
const holderOf = async (path: string): Promise<unknown> =>
  (await rest.as(users.administrator).get(`${path}?depth=0`)).body['user']
const holdersOf = async ({ id }: Page): Promise<string[]> => {
  const { docs } = await started.payload.db.find<{ user: { value: string } }>({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
  })
  return docs.map(({ user }) => user.value)
}
const autosave = (role: Role, { id }: Page, title: string) =>
  rest.as(users[role]).patch(`/pages/${id}?draft=true&autosave=true&depth=0`, { title })

describe('a document that somebody is editing', () => {
  it('is taken over by a colleague who may edit it', async () => {
    const path = await lockPage('administrator', await makePage('Taken'))
    expect((await rest.as(users.editor).patch(path, named('editor'))).status).toBe(200)
    expect(await holderOf(path)).toMatchObject({ value: users.editor.id })
  })

  it('is taken over the same where it is the one of its kind: design by a designer, not by an editor', async () => {
    const made = await rest.as(users.administrator).post(locks, { globalSlug: 'design' })
    const path = `${locks}/${idIn(made)}`
    expect((await rest.as(users.editor).patch(path, named('editor'))).status).toBe(403)
    expect((await rest.as(users.designer).patch(path, named('designer'))).status).toBe(200)
    expect(await holderOf(path)).toMatchObject({ value: users.designer.id })
  })

  it('is taken over by nobody who may not edit it', async () => {
    const path = await lockPage('editor', await makePage('Not theirs'))
    for (const role of ['author', 'contributor', 'designer'] as const)
      expect((await rest.as(users[role]).patch(path, named(role))).status).toBe(403)
    expect((await rest.as().patch(path, named('author'))).status).toBe(403)
    expect(await holderOf(path)).toMatchObject({ value: users.editor.id })
  })

  it('cannot be given to somebody else, by its holder or by a colleague', async () => {
    const path = await lockPage('editor', await makePage('No gift'))
    expect((await rest.as(users.administrator).patch(path, named('author'))).status).toBe(403)
    await rest.as(users.editor).patch(path, named('administrator'))
    expect(await holderOf(path)).toMatchObject({ value: users.editor.id })
  })

  it('stays the one that its lock was made for', async () => {
    const page = await makePage('Here')
    const other = await makePage('Elsewhere')
    const path = await lockPage('editor', page)
    const document = { relationTo: 'pages', value: other.id }
    for (const role of ['editor', 'administrator'] as const)
      await rest.as(users[role]).patch(path, { ...named(role), document, globalSlug: 'design' })
    const { body } = await rest.as(users.editor).get(`${path}?depth=0`)
    expect(body['document']).toMatchObject({ value: page.id })
    expect(body['globalSlug'] ?? null).toBeNull()
  })

  it('keeps its lock through autosaves, and loses it by an explicit save', async () => {
    const page = await makePage('Being written')
    await lockPage('editor', page)
    expect((await autosave('editor', page, 'Being written on')).status).toBe(200)
    expect(await holdersOf(page)).toEqual([users.editor.id])
    await rest.as(users.editor).patch(`/pages/${page.id}?draft=true`, { title: 'Done' })
    expect(await holdersOf(page)).toEqual([])
  })

  it('takes no autosave of who was taken over from, in both languages', async () => {
    const page = await makePage('Whose')
    const path = await lockPage('editor', page)
    await rest.as(users.administrator).patch(path, named('administrator'))
    await autosave('administrator', page, 'The newer words')
    const late = await autosave('editor', page, 'The older words')
    expect([late.status, JSON.stringify(late.body)]).toEqual([
      423,
      expect.stringContaining('taken'),
    ])
    const spoken = await rest
      .as(users.editor, 'fr')
      .patch(`/pages/${page.id}?draft=true&autosave=true`, { title: 'Les anciens mots' })
    expect(JSON.stringify(spoken.body)).toContain('Reprenez la main')
    const now = await started.payload.findByID({ collection: 'pages', id: page.id, draft: true })
    expect(now.title).toBe('The newer words')
    expect(await holdersOf(page)).toEqual([users.administrator.id])
  })

  it('is locked by nobody who may not edit it', async () => {
    const page = await makePage('Free')
    const document = { relationTo: 'pages', value: page.id }
    for (const role of ['author', 'contributor', 'designer'] as const)
      expect((await rest.as(users[role]).post(locks, { document })).status).toBe(403)
    await rest.as(users.designer).post(locks, { document, globalSlug: 'design' })
    expect(await holdersOf(page)).toEqual([])
    for (const body of [{}, { document: { ...document, value: 'none' } }, { globalSlug: 'none' }])
      expect((await rest.as(users.editor).post(locks, body)).status).toBe(403)
  })

  it('is locked anew by nobody: a colleague takes it over instead', async () => {
    const page = await makePage('Held')
    await lockPage('administrator', page)
    const document = { relationTo: 'pages', value: page.id }
    const { status, body } = await rest.as(users.editor, 'fr').post(locks, { document })
    expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('Reprenez')])
    expect(await holdersOf(page)).toEqual([users.administrator.id])
  })

  it('is let go by who leaves, and only their own lock', async () => {
    const page = await makePage('Left')
    await lockPage('editor', page)
    const where = `where[document.relationTo][equals]=pages&where[document.value][equals]=${page.id}`
    await rest.as(users.administrator).delete(`${locks}?${where}`)
    expect(await holdersOf(page)).toEqual([users.editor.id])
    await rest.as(users.editor).delete(`${locks}?${where}`)
    expect(await holdersOf(page)).toEqual([])
  })
})
