import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
import { makeUsers, type Role, testPassword } from '../../support/make-users.ts'
import { type Rest, startRest } from '../../support/rest.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let payload: Payload
let rest: Rest
let users: Record<Role, User>

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
  users = await makeUsers(payload)
  rest = await startRest(payload)
})
afterAll(async () => {
  await rest.stop()
  await started.stop()
})

let counter = 0
const account = async (role: Role) => {
  const n = String((counter += 1))
  return payload.create({
    collection: 'users',
    data: { name: `Somebody ${n}`, email: `s${n}@example.org`, password: testPassword, role },
    context: { trusted: { by: 'seed' } },
  })
}
const stored = (id: string) =>
  payload.findByID({ collection: 'users', id, showHiddenFields: true, depth: 0 })
const login = (email: string, password = testPassword) =>
  rest.as().post('/users/login', { email, password })

/** Ends when the login has read the account and is hashing. */
const aLittleLater = () => new Promise((resolve) => setTimeout(resolve, 60))

describe('a login that began before', () => {
  it('does not undo a demotion', async () => {
    const { id, email } = await account('editor')
    const signingIn = login(email)
    await aLittleLater()
    await rest.as(users.administrator).patch(`/users/${id}`, { role: 'contributor' })
    expect((await stored(id)).role).toBe('contributor')
    expect((await signingIn).status).toBe(200)
    expect((await stored(id)).role).toBe('contributor')
  })

  it('does not undo a new name, nor bring ended sessions back', async () => {
    const user = await account('editor')
    const before = await rest.as(user).get('/users/me')
    expect(before.body['user']).not.toBeNull()
    const signingIn = login(user.email)
    await aLittleLater()
    await rest.as(users.administrator).patch(`/users/${user.id}`, { role: 'author', name: 'New' })
    await signingIn
    expect(await stored(user.id)).toMatchObject({ role: 'author', name: 'New' })
    expect((await stored(user.id)).sessions).toHaveLength(1)
    expect((await rest.as(user).get('/users/me')).body['user']).toBeNull()
  })

  it('does not come in with a password that was changed meanwhile', async () => {
    const { id, email } = await account('author')
    const { hash, salt } = await stored(users.editor.id)
    const signingIn = login(email)
    await aLittleLater()
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: { hash: `${String(hash).slice(0, -4)}0000`, salt },
      returning: false,
    })
    expect((await signingIn).status).toBe(401)
    expect((await stored(id)).sessions ?? []).toHaveLength(0)
  })

  it('keeps the other sessions of the account', async () => {
    const { id, email } = await account('author')
    await login(email)
    await login(email)
    expect((await stored(id)).sessions).toHaveLength(2)
  })
})

describe('sessions end', () => {
  it('with the role', async () => {
    const user = await account('author')
    expect((await rest.as(user).get('/users/me')).body['user']).not.toBeNull()
    await rest.as(users.administrator).patch(`/users/${user.id}`, { role: 'editor' })
    expect((await rest.as(user).get('/users/me')).body['user']).toBeNull()
  })

  it('with the password that somebody else gives', async () => {
    const user = await account('author')
    await rest.as(user).get('/users/me')
    const body = { password: 'rideau rouge et souffleur' }
    expect((await rest.as(users.administrator).patch(`/users/${user.id}`, body)).status).toBe(200)
    expect((await rest.as(user).get('/users/me')).body['user']).toBeNull()
  })

  it('with a logout, and with nobody else’s', async () => {
    const user = await account('author')
    await login(user.email)
    await rest.as(user).get('/users/me')
    await rest.as(user).post('/users/logout')
    expect((await rest.as(user).get('/users/me')).body['user']).toBeNull()
    expect((await stored(user.id)).sessions).toHaveLength(1)
  })
})

describe('a password', () => {
  const asked = (password: string) => ({ password })

  it.each(['short', 'password1234', 'Somebody-2024', 'qwertyuiop12'])(
    'like %s is refused, naming the field',
    async (password) => {
      const user = await account('author')
      const { status, body } = await rest.as(user).patch(`/users/${user.id}`, asked(password))
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('"path":"password"')
    },
  )

  it('is judged when a forgotten one is replaced, too', async () => {
    const user = await account('author')
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const reset = (password: string) => rest.as().post('/users/reset-password', { token, password })
    expect((await reset('password1234')).status).toBe(400)
    expect((await reset('rideau rouge et souffleur')).status).toBe(200)
    expect((await stored(user.id)).role).toBe('author')
    expect((await login(user.email, 'rideau rouge et souffleur')).status).toBe(200)
    expect((await login(user.email)).status).toBe(401)
  })

  it('brings no token into JSON', async () => {
    const user = await account('author')
    expect(JSON.stringify((await login(user.email)).body)).not.toMatch(/"token":"/)
    expect(JSON.stringify((await rest.as(user).get('/users/me')).body)).not.toMatch(/"token":"/)
    expect(JSON.stringify((await rest.as(user).post('/users/refresh-token')).body)).not.toMatch(
      /"(refreshedT|t)oken":"/,
    )
  })
})

describe('a role', () => {
  it('is not given by making an account', async () => {
    const body = {
      name: 'X',
      email: 'x@example.org',
      password: testPassword,
      role: 'administrator',
    }
    for (const role of ['editor', 'author', 'contributor', 'designer'] as const)
      expect((await rest.as(users[role]).post('/users', body)).status).toBe(403)
  })

  it('is not raised by many at once', async () => {
    const path = `/users?where[id][equals]=${users.author.id}`
    const { status } = await rest.as(users.author).patch(path, { role: 'administrator' })
    expect(status).toBe(403)
    expect((await stored(users.author.id)).role).toBe('author')
  })

  it('stays when the account changes something else', async () => {
    const { status } = await rest.as(users.author).patch(`/users/${users.author.id}`, {
      ...{ role: 'administrator', bio: 'Writes', sessions: [], hash: 'x', salt: 'y' },
      ...{ id: 'mine', createdAt: '1999-01-01', enableAPIKey: true, apiKey: 'k' },
    })
    expect(status).toBe(200)
    const user = await stored(users.author.id)
    expect(user).toMatchObject({ role: 'author', bio: 'Writes' })
    expect(user.createdAt > '2020').toBe(true)
    expect((await login(user.email)).status).toBe(200)
  })
})

describe('an e-mail address', () => {
  it('is read by its owner, administrators and editors', async () => {
    const emailAs = async (role: Role) =>
      (await rest.as(users[role]).get(`/users/${users.designer.id}`)).body['email']
    expect(await emailAs('administrator')).toBe('designer@example.org')
    expect(await emailAs('editor')).toBe('designer@example.org')
    expect(await emailAs('designer')).toBe('designer@example.org')
    expect(await emailAs('author')).toBeUndefined()
    expect(await emailAs('contributor')).toBeUndefined()
  })

  it.each([
    '/users?where[email][like]=designer',
    '/users?sort=email',
    '/posts?where[authors.email][like]=author',
    '/posts?sort=authors.email',
    '/posts/count?where[authors.email][like]=author',
    '/posts?where[authors.role][equals]=administrator',
    '/posts?where[password][like]=a',
    '/comments?where[authorEmail][like]=a',
  ])('is not guessed by a visitor asking %s', async (path) => {
    const { status } = await rest.as().get(path)
    expect([400, 403]).toContain(status)
  })

  it.each(['/users?where[email][like]=designer', '/posts?where[authors.email][like]=author'])(
    'nor by an author asking %s',
    async (path) => {
      expect([400, 403]).toContain((await rest.as(users.author).get(path)).status)
    },
  )

  it('is kept in lower case', async () => {
    const user = await account('author')
    await rest.as(user).patch(`/users/${user.id}`, { email: ' Upper@Example.org ' })
    expect((await stored(user.id)).email).toBe('upper@example.org')
  })
})

describe('two administrators', () => {
  it('who demote each other at once leave one', async () => {
    const second = await account('administrator')
    await Promise.all([
      rest.as(users.administrator).patch(`/users/${second.id}`, { role: 'editor' }),
      rest.as(second).patch(`/users/${users.administrator.id}`, { role: 'editor' }),
    ])
    const count = await payload.count({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    expect(count.totalDocs).toBe(1)
    await payload.update({
      collection: 'users',
      id: users.administrator.id,
      data: { role: 'administrator' },
    })
  })

  it('are not deleted at once', async () => {
    const admin = await account('administrator')
    const everybody = '/users?where[role][equals]=administrator'
    expect((await rest.as(admin).delete(everybody)).status).toBe(403)
  })

  it('who delete each other at once leave one', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    const answers = await Promise.all(
      docs.map((user) => rest.as(users.administrator).delete(`/users/${user.id}`)),
    )
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { role: { equals: 'administrator' } },
    })
    expect(totalDocs).toBe(1)
  })
})
