import { describe, expect, it } from '@jest/globals'
import { payload, rest, users, useStaff } from '../../support/staffed-site.ts'
import { account, stored, login, aLittleLater } from './accounts-fixture.ts'

useStaff()

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
