import type { Payload } from 'payload'
import type { User } from '#content/payload-types.ts'

export const roles = ['administrator', 'editor', 'author', 'contributor', 'designer'] as const
export type Role = (typeof roles)[number]

export const testPassword = 'correct horse battery staple'

/** One user for each role; hashing costs about a third of a second each, so once a suite. */
export const makeUsers = async (payload: Payload): Promise<Record<Role, User>> => {
  const make = (role: Role) =>
    payload.create({
      collection: 'users',
      data: { name: `The ${role}`, email: `${role}@example.org`, password: testPassword, role },
      context: { trusted: { by: 'seed' } },
    })
  return {
    administrator: await make('administrator'),
    editor: await make('editor'),
    author: await make('author'),
    contributor: await make('contributor'),
    designer: await make('designer'),
  }
}
