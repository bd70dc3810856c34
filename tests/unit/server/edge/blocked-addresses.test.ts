import { describe, expect, it } from '@jest/globals'
import { isClosed, isFirstUserForm, isStaffOnly } from '#server/edge/blocked-addresses.ts'

describe('addresses that nobody may reach', () => {
  it.each([
    '/api/graphql',
    '/api/graphql-playground',
    '/api/GraphQL/',
    '/api/%67raphql',
    '/api//graphql',
    '/api/payload-jobs/run',
    '/api/payload-jobs/handle-schedules',
    '/api/og',
    '/api/users/first-register',
    '/api/users/first-register/',
    '/api/media/file/x.png',
    '/api/media/paste-url',
    '/api/payload-kv',
    '/api/constructor',
    '/api/__proto__',
    '/api/toString/x',
    '/api/globals/constructor',
    '/_next/image',
  ])('%s', (path) => {
    expect(isClosed(path)).toBe(true)
  })

  it.each([
    '/api/posts',
    '/api/users/login',
    '/_next/static/x.js',
    '/admin',
    '/graphql',
    '/api/media',
  ])('but not %s', (path) => {
    expect(isClosed(path)).toBe(false)
  })

  it('keeps what tells about the site to staff', () => {
    expect(['/api/access', '/api/users/init', '/api/posts/access'].every(isStaffOnly)).toBe(true)
    expect(['/api/posts', '/api/users/me', '/api/users/login'].some(isStaffOnly)).toBe(false)
  })

  it("knows Payload's form for the first user, however it is written", () => {
    expect(['/admin/create-first-user', '/admin/Create-First-User/x'].every(isFirstUserForm)).toBe(
      true,
    )
  })
})
