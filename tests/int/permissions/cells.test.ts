import { describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { permissions } from '#content/permissions.table.ts'
import type { Action, Cell } from '#publishing/permissions/permission-table.ts'
import { type Role, roles } from '../../support/make-users.ts'
import type { Client } from '../../support/rest.ts'
import { rest, started, users, useStaff } from '../../support/staffed-site.ts'
import { changeOf, sampleOf, seed } from './sample-documents.ts'

let postId: string

useStaff(async () => {
  postId = await seed(started.payload, { type: 'posts', owner: users.editor.id, postId: '' })
})

interface Case {
  type: CollectionSlug
  role: Role
  cell: Cell
}
type Owned = 'mine' | 'theirs'

const stateRule = (type: string) => permissions.ruleOf(type)
const collections = Object.keys(
  Object.fromEntries(permissions.cells().map(({ type }) => [type, true])),
).filter((type): type is CollectionSlug => stateRule(type).kind === 'collection')

const casesOf = (action: Action): Case[] =>
  permissions
    .cells()
    .filter((cell) => cell.action === action)
    .flatMap(({ type, role, cell }) =>
      collections.filter((slug) => slug === type).map((slug) => ({ type: slug, role, cell })),
    )

const clientOf = (role: Role): Client => rest.as(users[role])

/** Somebody else's document, and the role's own where the type knows owners. */
const make = async (type: CollectionSlug, role: Role, whose: Owned, published = false) => {
  if (type === 'users' && whose === 'mine') return users[role].id
  const owner = whose === 'mine' ? users[role].id : users.administrator.id
  return seed(started.payload, { type, owner, postId, published })
}

const ownersOf = (type: string): Owned[] =>
  stateRule(type).owner === undefined ? ['theirs'] : ['theirs', 'mine']

const isAllowed = (cell: Cell, whose: Owned) =>
  cell === 'all' || (cell !== 'none' && whose === 'mine')

/** The administrator is the owner of what is "theirs" to the others. */
const eachOwner = async (
  { type, role, cell }: Case,
  check: (id: string, allowed: boolean, whose: Owned) => Promise<void>,
) => {
  for (const whose of ownersOf(type)) {
    if (role === 'administrator' && whose === 'mine') continue
    await check(await make(type, role, whose), isAllowed(cell, whose), whose)
  }
}

const refused = (status: number) => status === 403 || status === 404
const visitorsReadAll = (type: string) =>
  stateRule(type).visitors({ now: new Date(), overHttp: true }) === true

describe('reading what is not public', () => {
  it.each(casesOf('read'))('$type by $role: $cell', async (given) => {
    await eachOwner(given, async (id, allowed) => {
      const { status } = await clientOf(given.role).get(`/${given.type}/${id}?draft=true`)
      if (allowed || visitorsReadAll(given.type)) expect(status).toBe(200)
      else expect(refused(status)).toBe(true)
    })
  })
})

const pngForm = () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const form = new FormData()
  form.append('_payload', JSON.stringify({ title: 'Sent' }))
  form.append('file', new Blob([png], { type: 'image/png' }), 'sent.png')
  return form
}

describe('creating', () => {
  it.each(casesOf('create'))('$type by $role: $cell', async ({ type, role, cell }) => {
    const body = type === 'media' ? pngForm() : sampleOf(type, postId)
    const { status, body: answer } = await clientOf(role).post(`/${type}`, body)
    expect([type, status, status === 201 || answer]).toEqual(
      cell === 'none' ? [type, 403, answer] : [type, 201, true],
    )
  })
})

describe('changing', () => {
  it.each(casesOf('update'))('$type by $role: $cell', async (given) => {
    await eachOwner(given, async (id, allowed) => {
      const client = clientOf(given.role)
      const { status } = await client.patch(`/${given.type}/${id}`, changeOf(given.type))
      expect(status).toBe(allowed ? 200 : 403)
    })
  })

  const ownDrafts = casesOf('update').filter(({ cell }) => cell === 'own-draft')
  it.each(ownDrafts)('own published $type by $role: none', async ({ type, role }) => {
    const id = await make(type, role, 'mine', true)
    const { status } = await clientOf(role).patch(`/${type}/${id}`, changeOf(type))
    expect(status).toBe(403)
  })
})

describe('publishing', () => {
  const versioned = casesOf('publish').filter(({ type }) => stateRule(type).versioned)
  it.each(versioned)('$type by $role: $cell', async (given) => {
    await eachOwner(given, async (id, allowed) => {
      await clientOf(given.role).patch(`/${given.type}/${id}`, { _status: 'published' })
      const { status } = await rest.as().get(`/${given.type}/${id}`)
      expect(status === 200).toBe(allowed)
    })
  })
})

describe('taking away', () => {
  const versioned = casesOf('delete').filter(({ type }) => stateRule(type).versioned)
  it.each(versioned)('$type to the trash by $role: $cell', async (given) => {
    await eachOwner(given, async (id, allowed) => {
      const body = { deletedAt: new Date().toISOString() }
      const { status } = await clientOf(given.role).patch(`/${given.type}/${id}`, body)
      expect(status).toBe(allowed ? 200 : 403)
    })
  })

  it.each(casesOf('destroy'))('$type for good by $role: $cell', async (given) => {
    await eachOwner(given, async (id, allowed, whose) => {
      if (given.type === 'users' && whose === 'mine' && allowed) return
      const { status } = await clientOf(given.role).delete(`/${given.type}/${id}`)
      expect(status).toBe(allowed ? 200 : 403)
    })
  })
})

describe('reading versions', () => {
  const versioned = casesOf('readVersions').filter(({ type }) => stateRule(type).versioned)
  it.each(versioned)('$type by $role: $cell', async (given) => {
    await eachOwner(given, async (id, allowed) => {
      const path = `/${given.type}/versions?where[parent][equals]=${id}`
      const { status, body } = await clientOf(given.role).get(path)
      if (allowed) expect(body['totalDocs']).toBeGreaterThan(0)
      else expect(status === 403 || body['totalDocs'] === 0).toBe(true)
    })
  })
})

describe('a global', () => {
  const cells = permissions.cells().filter(({ type }) => stateRule(type).kind === 'global')
  const of = (action: Action) => cells.filter((cell) => cell.action === action)

  it.each(of('update'))('$type changed by $role: $cell', async ({ type, role, cell }) => {
    const { status } = await clientOf(role).post(`/globals/${type}`, changeOf(type))
    expect(status).toBe(cell === 'all' ? 200 : 403)
  })

  it.each(of('read'))('draft of $type read by $role: $cell', async ({ type, role, cell }) => {
    await clientOf('administrator').post(`/globals/${type}`, changeOf(type))
    const { body } = await clientOf(role).get(`/globals/${type}?draft=true`)
    const [name, value] = Object.entries(changeOf(type))[0] ?? ['', '']
    expect(body[name] === value).toBe(cell === 'all')
  })

  it.each(of('readVersions'))('versions of $type by $role: $cell', async (given) => {
    const { status } = await clientOf(given.role).get(`/globals/${given.type}/versions`)
    expect(status).toBe(given.cell === 'all' ? 200 : 403)
  })

  const worth = (type: string, value: 'before' | 'after') => ({
    ...(type === 'site' && { contact: `${value}@example.org` }),
    ...(type === 'design' && { corners: value === 'before' ? 'sharp' : 'soft' }),
    _status: 'published',
  })
  it.each(of('publish'))('$type published by $role: $cell', async ({ type, role, cell }) => {
    await clientOf('administrator').post(`/globals/${type}`, worth(type, 'before'))
    await clientOf(role).post(`/globals/${type}`, worth(type, 'after'))
    const { body } = await rest.as().get(`/globals/${type}`)
    expect(body).toMatchObject(worth(type, cell === 'all' ? 'after' : 'before'))
  })
})

describe('a visitor', () => {
  it.each(collections)('writes no %s', async (type) => {
    const id = await make(type, 'editor', 'theirs')
    const visitor = rest.as()
    const answers = [
      await visitor.post(`/${type}`, sampleOf(type, postId)),
      await visitor.patch(`/${type}/${id}`, changeOf(type)),
      await visitor.delete(`/${type}/${id}`),
      await visitor.patch(`/${type}?where[id][equals]=${id}`, changeOf(type)),
      await visitor.delete(`/${type}?where[id][equals]=${id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
  })

  it.each(collections)('reads of %s what is public alone', async (type) => {
    const id = await make(type, 'editor', 'theirs')
    const { status } = await rest.as().get(`/${type}/${id}?draft=true&trash=true`)
    if (visitorsReadAll(type)) expect(status).toBe(200)
    else expect(refused(status)).toBe(true)
  })
})

it('asks about every role', () => {
  expect(new Set(permissions.cells().map(({ role }) => role))).toEqual(new Set(roles))
})
