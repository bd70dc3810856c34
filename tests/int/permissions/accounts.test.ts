import { describe, expect, it } from '@jest/globals'
import { type Role, testPassword } from '../../support/make-users.ts'
import { payload, rest, users, useStaff } from '../../support/staffed-site.ts'
import { account, stored, login } from './accounts-fixture.ts'

useStaff()

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
