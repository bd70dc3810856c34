import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeUsers, type Role } from '../../support/make-users.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'
import type { User } from '#content/payload-types.ts'

let site: StartedPayload
let users: Record<Role, User>
let targets: { pattern: string; page: string; category: string }

beforeAll(async () => {
  site = await startPayload()
  users = await makeUsers(site.payload)
  const context = { trusted: { by: 'seed' as const } }
  const make = { context, depth: 0 }
  const published = { _status: 'published' as const }
  const [pattern, page, category] = [
    await site.payload.create({
      ...{ ...make, collection: 'patterns' },
      data: { title: 'Tickets', body: [], ...published },
    }),
    await site.payload.create({
      ...{ ...make, collection: 'pages' },
      data: { title: 'About', ...published },
    }),
    await site.payload.create({ ...make, collection: 'categories', data: { title: 'Craft' } }),
  ]
  targets = { pattern: pattern.id, page: page.id, category: category.id }
})
afterAll(() => site.stop())

const textOf = (...children: { type: string; version: number }[]) => ({
  root: {
    ...{ type: 'root', version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 },
    children,
  },
})
const block = (fields: object) => ({ type: 'block', version: 2, format: '', fields })
const linkTo = (relationTo: string, value: string) => ({
  ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0 },
  children: [
    {
      ...{ type: 'link', version: 3, format: '', indent: 0, id: `l-${relationTo}` },
      fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
      children: [{ type: 'text', version: 1, text: 'here' }],
    },
  ],
})

describe('a post that refers to other content', () => {
  const publish = (role: Role) =>
    site.payload.create({
      ...{ collection: 'posts', user: users[role], overrideAccess: false, depth: 0 },
      data: {
        title: `By the ${role}`,
        _status: 'published',
        content: textOf(
          block({ id: 'b1', blockType: 'pattern', pattern: targets.pattern }),
          block({ id: 'b2', blockType: 'post-list', categories: [targets.category] }),
          linkTo('pages', targets.page),
          linkTo('categories', targets.category),
        ),
      },
    })

  it.each(['administrator', 'editor', 'author'] as const)(
    'is published by an %s: a pattern, a category and links to pages are theirs to use',
    async (role) => expect((await publish(role))._status).toBe('published'),
  )

  it('stays a draft when a contributor writes it', async () => {
    expect((await publish('contributor'))._status).toBe('draft')
  })
})

describe('what an author may use', () => {
  it.each(['patterns', 'pages', 'categories'] as const)(
    'of %s stays out of their hands',
    async (collection) => {
      const id = { patterns: targets.pattern, pages: targets.page, categories: targets.category }[
        collection
      ]
      const change = site.payload.update({
        ...{ collection, id, user: users.author, overrideAccess: false },
        data: { title: 'Mine now' },
      })
      await expect(change).rejects.toMatchObject({ status: 403 })
    },
  )
})
