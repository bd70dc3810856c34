import { describe, expect, it } from '@jest/globals'
import type { User } from '#content/payload-types.ts'
import type { Role } from '../../support/make-users.ts'
import { rest, started, users, useStaff } from '../../support/staffed-site.ts'

useStaff()

const docIdOf = (body: Record<string, unknown>): string => {
  const { doc } = body
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
}

describe('every collection and global', () => {
  it('has every access rule, ours and Payload’s own', () => {
    const { collections, globals } = started.payload.config
    const rules = ['admin', 'create', 'read', 'update', 'delete', 'readVersions', 'unlock']
    for (const { slug, access } of collections)
      expect([slug, rules.filter((rule) => !(rule in access))]).toEqual([slug, []])
    for (const { slug, access } of globals)
      expect([slug, Object.keys(access).sort()]).toEqual([slug, ['read', 'readVersions', 'update']])
  })

  it('shows nothing of Payload’s own to a visitor', async () => {
    const { collections } = started.payload.config
    const own = collections.filter(({ slug }) => slug.startsWith('payload-'))
    expect(own.length).toBeGreaterThan(3)
    for (const { slug } of own) {
      expect([403, 404]).toContain((await rest.as().get(`/${slug}`)).status)
      expect([403, 404]).toContain((await rest.as().post(`/${slug}`, {})).status)
    }
  })

  it.each(['payload-kv', 'payload-migrations'])('keeps %s from administrators', async (slug) => {
    const administrator = rest.as(users.administrator)
    expect([403, 404]).toContain((await administrator.get(`/${slug}`)).status)
    expect([403, 404]).toContain((await administrator.post(`/${slug}`, { name: 'x' })).status)
  })
})

describe('a lock on a document', () => {
  const lockBy = async (role: Role, holder: User) =>
    rest.as(users[role]).post('/payload-locked-documents', {
      globalSlug: 'site',
      user: { relationTo: 'users', value: holder.id },
    })

  it('is held by who asks for it, whoever the body names', async () => {
    const { status, body } = await lockBy('administrator', users.editor)
    expect(status).toBe(201)
    const path = `/payload-locked-documents/${docIdOf(body)}`
    const lock = await rest.as(users.editor).get(`${path}?depth=0`)
    expect(lock.body['user']).toMatchObject({ value: users.administrator.id })
  })

  it('is seen by staff and changed by its holder alone', async () => {
    const made = await lockBy('administrator', users.administrator)
    const path = `/payload-locked-documents/${docIdOf(made.body)}`
    expect((await rest.as(users.contributor).get(path)).status).toBe(200)
    for (const role of ['editor', 'author', 'contributor'] as const) {
      expect((await rest.as(users[role]).patch(path, { globalSlug: 'design' })).status).toBe(403)
      expect((await rest.as(users[role]).delete(path)).status).toBe(403)
    }
    expect((await rest.as(users.administrator).delete(path)).status).toBe(200)
  })
})

describe('a preference', () => {
  it('is one’s own', async () => {
    await rest.as(users.author).post('/payload-preferences/nav', { value: { open: true } })
    const mine = await rest.as(users.author).get('/payload-preferences/nav')
    expect(mine.body['value']).toEqual({ open: true })
    const theirs = await rest.as(users.editor).get('/payload-preferences/nav')
    expect(theirs.body['value'] ?? null).toBeNull()
    const all = await rest.as(users.editor).get('/payload-preferences?limit=100')
    expect(JSON.stringify(all.body)).not.toContain(users.author.id)
  })

  it('has at most 64 kB, by any door', async () => {
    const author = rest.as(users.author)
    const large = { value: 'x'.repeat(70_000) }
    expect((await author.post('/payload-preferences/big', large)).status).toBe(413)
    expect((await author.post('/payload-preferences', { key: 'big', ...large })).status).toBe(403)
    expect((await author.patch('/payload-preferences?where[key][equals]=nav', large)).status).toBe(
      403,
    )
    const fits = { value: 'x'.repeat(60_000) }
    expect((await author.post('/payload-preferences/big', fits)).status).toBe(200)
  })

  it('is nobody’s without signing in', async () => {
    expect((await rest.as().post('/payload-preferences/nav', { value: 1 })).status).toBe(401)
  })
})

describe('a folder', () => {
  it('is made by who orders files, and seen by who adds some', async () => {
    const made = await rest.as(users.editor).post('/payload-folders', { name: 'Posters' })
    expect(made.status).toBe(201)
    const path = `/payload-folders/${docIdOf(made.body)}`
    expect((await rest.as(users.author).get(path)).status).toBe(200)
    expect((await rest.as(users.author).patch(path, { name: 'Mine' })).status).toBe(403)
    expect((await rest.as(users.author).post('/payload-folders', { name: 'A' })).status).toBe(403)
    expect((await rest.as().get(path)).status).toBe(403)
    expect((await rest.as(users.administrator).delete(path)).status).toBe(200)
  })
})
