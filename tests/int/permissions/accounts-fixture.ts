import { afterAll, beforeAll } from '@jest/globals'
import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'
import { makeUsers, type Role, testPassword } from '../../support/make-users.ts'
import { type Rest, startRest } from '../../support/rest.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

export let started: StartedPayload
export let payload: Payload
export let rest: Rest
export let users: Record<Role, User>

/** Opens it before the tests of a file and closes it after them. */
export const useAccounts = (): void => {
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
}

let counter = 0
export const account = async (role: Role) => {
  const n = String((counter += 1))
  return payload.create({
    collection: 'users',
    data: { name: `Somebody ${n}`, email: `s${n}@example.org`, password: testPassword, role },
    context: { trusted: { by: 'seed' } },
  })
}
export const stored = (id: string) =>
  payload.findByID({ collection: 'users', id, showHiddenFields: true, depth: 0 })
export const login = (email: string, password = testPassword) =>
  rest.as().post('/users/login', { email, password })

/** Ends when the login has read the account and is hashing. */
export const aLittleLater = () => new Promise((resolve) => setTimeout(resolve, 60))
