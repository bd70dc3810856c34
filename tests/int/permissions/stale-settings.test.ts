import { describe, expect, it } from '@jest/globals'
import type { Role } from '../../support/make-users.ts'
import type { Answer } from '../../support/rest.ts'
import { payload, rest, users, useStaff } from '../../support/staffed-site.ts'

useStaff()

const autosave = (role: Role, data: object) =>
  rest.as(users[role]).post('/globals/design?draft=true&autosave=true&depth=0', data)
const publish = (role: Role, data: object) =>
  rest.as(users[role]).post('/globals/design?depth=0', { ...data, _status: 'published' })
const light = (ground: string) => ({ light: { ground } })
const revisionIn = ({ body: { result } }: Answer): string =>
  typeof result === 'object' && result !== null && 'revision' in result
    ? String(result.revision)
    : ''
const grounds = async () => {
  const { docs } = await payload.findGlobalVersions({
    slug: 'design',
    sort: 'createdAt',
    limit: 0,
  })
  return docs.map(({ version }) => version.light?.ground)
}
const newest = async () => (await payload.findGlobal({ slug: 'design', draft: true })).light?.ground

describe('the design, saved while somebody works on it', () => {
  it('is a draft that visitors do not see, one row for one person’s work', async () => {
    expect((await publish('administrator', light('#ffffff'))).status).toBe(200)
    const before = (await grounds()).length
    for (const ground of ['#eeeeee', '#dddddd', '#cccccc'])
      expect((await autosave('designer', light(ground))).status).toBe(200)
    expect(await newest()).toBe('#cccccc')
    expect((await payload.findGlobal({ slug: 'design' })).light?.ground).toBe('#ffffff')
    expect((await grounds()).length - before).toBeLessThanOrEqual(2)
  })

  it('is written over by no form that does not know a colleague’s newer work', async () => {
    const shown = revisionIn(await autosave('designer', light('#111111')))
    expect(shown).not.toBe('')
    const theirs = await autosave('administrator', { ...light('#222222'), revision: shown })
    expect(theirs.status).toBe(200)
    const late = await autosave('designer', { ...light('#333333'), revision: shown })
    expect(late.status).toBe(409)
    expect(JSON.stringify(late.body)).toContain('locks.newer-words')
    expect(await newest()).toBe('#222222')
    const after = { ...light('#444444'), revision: revisionIn(theirs) }
    expect((await autosave('designer', after)).status).toBe(200)
    const all = await grounds()
    for (const ground of ['#111111', '#222222', '#444444']) expect(all).toContain(ground)
  })

  it('is left alone while a colleague holds it, and keeps the lock of who writes', async () => {
    const data = {
      globalSlug: 'design',
      user: { relationTo: 'users', value: users.designer.id },
    }
    await payload.db.create({ collection: 'payload-locked-documents', data })
    const refused = await autosave('administrator', light('#555555'))
    expect(refused.status).toBe(423)
    expect((await autosave('designer', light('#666666'))).status).toBe(200)
    expect((await autosave('administrator', light('#777777'))).status).toBe(423)
    expect(await newest()).toBe('#666666')
  })
})
