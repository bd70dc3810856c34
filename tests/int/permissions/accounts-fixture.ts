import { type Role, testPassword } from '../../support/make-users.ts'
import { payload, rest } from '../../support/staffed-site.ts'

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
