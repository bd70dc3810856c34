import { describe, expect, it } from '@jest/globals'
import type { Page } from '#content/payload-types.ts'
import type { Role } from '../../support/make-users.ts'
import type { Answer } from '../../support/rest.ts'
import { payload, rest, users, useStaff } from '../../support/staffed-site.ts'

useStaff()

const makePage = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title }, draft: true })
const address = (id: string) => `/pages/${id}?draft=true&autosave=true&depth=0`
const revisionIn = ({ body: { doc } }: Answer): string =>
  typeof doc === 'object' && doc !== null && 'revision' in doc ? String(doc.revision) : ''
const autosave = (role: Role, id: string, data: object, language?: 'fr') =>
  rest.as(users[role], language).patch(address(id), data)
const newestTitle = async (id: string) =>
  (await payload.findByID({ collection: 'pages', id, draft: true })).title
const titlesOf = async (id: string) => {
  const { docs } = await payload.findVersions({
    ...{ collection: 'pages', where: { parent: { equals: id } }, sort: 'createdAt' },
  })
  return docs.map(({ version }) => version.title)
}

describe('a form that does not know a colleague’s newer words', () => {
  it('does not write over them once the colleague has left, and says so in both languages', async () => {
    const { id } = await makePage('Opened')
    const shown = revisionIn(await autosave('editor', id, { title: 'Opened by two' }))
    await autosave('administrator', id, { title: 'The newer words', revision: shown })
    const late = await autosave('editor', id, { title: 'The older words', revision: shown })
    expect(late.status).toBe(409)
    expect(JSON.stringify(late.body)).toContain('locks.newer-words')
    expect(JSON.stringify(late.body)).toContain('Somebody else has changed')
    const spoken = await autosave('editor', id, { title: 'Mots', revision: shown }, 'fr')
    expect(JSON.stringify(spoken.body)).toContain('rechargez la page')
    expect(await newestTitle(id)).toBe('The newer words')
  })

  it('goes on once it shows them', async () => {
    const { id } = await makePage('In turns')
    const theirs = await autosave('administrator', id, { title: 'Theirs' })
    const after = { title: 'Theirs and mine', revision: revisionIn(theirs) }
    expect((await autosave('editor', id, after)).status).toBe(200)
    expect(await newestTitle(id)).toBe('Theirs and mine')
  })

  it('goes on after a publication that changed no word', async () => {
    const { id } = await makePage('Unchanged')
    const shown = revisionIn(await autosave('editor', id, { title: 'Unchanged by it' }))
    const published = await rest
      .as(users.administrator)
      .patch(`/pages/${id}`, { _status: 'published' })
    expect(published.status).toBe(200)
    const next = { title: 'Written on', revision: shown }
    expect((await autosave('editor', id, next)).status).toBe(200)
  })

  it('may be one’s own other window: the same person is not refused', async () => {
    const { id } = await makePage('Two windows')
    const shown = revisionIn(await autosave('editor', id, { title: 'One' }))
    await autosave('editor', id, { title: 'Two', revision: shown })
    expect((await autosave('editor', id, { title: 'Three', revision: shown })).status).toBe(200)
  })
})

describe('an autosave after another person’s', () => {
  it('leaves both texts in the history, also when it does not say what it knows', async () => {
    const { id } = await makePage('Both')
    await autosave('administrator', id, { title: 'Written by one' })
    await autosave('editor', id, { title: 'Written by the other' })
    await autosave('editor', id, { title: 'Written on by the other' })
    expect(await titlesOf(id)).toEqual(['Both', 'Written by one', 'Written on by the other'])
  })
})

describe('the lock that Payload’s form makes for somebody who only looks', () => {
  it('keeps nobody from writing', async () => {
    const { id } = await makePage('Looked at')
    const data = {
      document: { relationTo: 'pages', value: id },
      user: { relationTo: 'users', value: users.contributor.id },
    }
    await payload.db.create({ collection: 'payload-locked-documents', data })
    expect((await autosave('editor', id, { title: 'Written' })).status).toBe(200)
    await payload.db.create({ collection: 'payload-locked-documents', data })
    const explicit = await rest
      .as(users.editor)
      .patch(`/pages/${id}?draft=true`, { title: 'Saved' })
    expect(explicit.status).toBe(200)
  })
})
