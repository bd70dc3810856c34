import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'
import type { Page, Post } from '#content/payload-types.ts'
import { inTransaction } from '#publishing/versions/in-transaction.ts'
import { hrefsOf } from '#publishing/paths/present-rows.ts'
import { resolvePath } from '#publishing/paths/resolve-path.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'
import { statementsOf } from './query-count.ts'

let started: StartedPayload
let payload: Payload

beforeAll(async () => {
  started = await startPayload()
  payload = started.payload
})
afterAll(() => started.stop())

const published = { _status: 'published' } as const
const page = (title: string, more: object = {}): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title, ...published, ...more } })
const draft = (title: string): Promise<Page> =>
  payload.create({ collection: 'pages', data: { title }, draft: true })
const post = (title: string): Promise<Post> =>
  payload.create({
    collection: 'posts',
    data: { title, publishedAt: '2024-05-06T07:08:09.000Z', ...published },
  })
const rowsOf = async (id: string) => {
  const count = (collection: 'paths' | 'changes' | 'references', field: string) =>
    payload.count({ collection, where: { [field]: { equals: id } } })
  const [paths, changes] = await Promise.all([
    count('paths', 'targetId'),
    count('changes', 'document'),
  ])
  return { paths: paths.totalDocs, changes: changes.totalDocs }
}
const isPublic = async (id: string): Promise<boolean> => {
  const where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  return (await payload.count({ collection: 'pages', where })).totalDocs === 1
}

describe('two at once', () => {
  it('published in bulk, of which one cannot claim its address: the other is published, it not at all', async () => {
    await page('Taken place')
    const [blocked, free] = [await draft('Taken place'), await draft('Free place')]
    const { docs, errors } = await payload.update({
      collection: 'pages',
      where: { id: { in: [blocked.id, free.id] } },
      data: published,
    })
    expect(docs.map(({ id }) => id)).toEqual([free.id])
    expect(errors).toEqual([
      expect.objectContaining({
        id: blocked.id,
        isPublic: true,
        message: expect.stringContaining('/taken-place-2'),
      }),
    ])
    expect([await isPublic(blocked.id), await isPublic(free.id)]).toEqual([false, true])
    const { paths, changes } = await rowsOf(blocked.id)
    expect({ paths, changes }).toEqual({ paths: 0, changes: 1 })
    expect(await resolvePath(payload, '/free-place')).toMatchObject({ id: free.id })
  })

  it('publish for one address: exactly one wins', async () => {
    const titles = Array.from({ length: 8 }, () => 'Race')
    const results = await Promise.allSettled(titles.map((title) => page(title)))
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(7)
    for (const { reason } of refused) expect(reason).toMatchObject({ status: 409 })
    const where = { title: { equals: 'Race' } }
    expect((await payload.count({ collection: 'pages', where })).totalDocs).toBe(1)
  })

  it('get a number of their own when they are people of one name', async () => {
    const make = (n: number) =>
      payload.create({
        collection: 'users',
        data: {
          ...{ name: 'Kim Lee', email: `kim${n}@example.org`, role: 'author' },
          password: 'correct horse battery staple',
        },
        context: { trusted: { by: 'seed' } },
      })
    const [first, second] = [await make(1), await make(2)]
    expect([first.slug, second.slug]).toEqual(['kim-lee', 'kim-lee-2'])
    expect(await resolvePath(payload, '/author/kim-lee-2')).toMatchObject({ id: second.id })
  })
})

describe('what is undone', () => {
  it('leaves neither document nor address, reference or change', async () => {
    const req = await createLocalReq({}, payload)
    let id = ''
    const work = inTransaction(req, async () => {
      const doc = await payload.create({
        collection: 'pages',
        data: { title: 'Undone', ...published },
        req,
      })
      id = doc.id
      throw new Error('the power fails')
    })
    await expect(work).rejects.toThrow('the power fails')
    expect(await resolvePath(payload, '/undone')).toEqual({ state: 'unknown' })
    expect(await rowsOf(id)).toEqual({ paths: 0, changes: 0 })
  })
})

describe('what it costs', () => {
  it('an address of a new post: four statements on the settings and the addresses', async () => {
    const statements = await statementsOf(() => post('Costs'))
    const own = statements.filter((sql) => /"(paths|site)"/.test(sql))
    expect(own.length).toBeLessThanOrEqual(4)
  })

  it('to resolve an address one statement, a redirect two; any number of links one', async () => {
    const [one, two] = [await page('Link one'), await page('Link two')]
    await payload.update({ collection: 'pages', id: one.id, data: { slug: 'moved', ...published } })
    expect(await statementsOf(() => resolvePath(payload, '/link-two'))).toHaveLength(1)
    expect(await statementsOf(() => resolvePath(payload, '/link-one'))).toHaveLength(2)
    const targets = [one, two].map(({ id }) => ({ type: 'pages', id }))
    expect(await statementsOf(() => hrefsOf(payload, targets))).toHaveLength(1)
  })

  it('to move a branch of two hundred pages hardly more statements than one of twenty', async () => {
    const branch = async (name: string, size: number): Promise<Page> => {
      const top = await page(name)
      const rooms = await Promise.all(
        [1, 2, 3, 4].map((n) => page(`Room ${n}`, { parent: top.id })),
      )
      for (let n = 0; n < size - 4; n += 1) await page(`Leaf ${n}`, { parent: rooms[n % 4]?.id })
      return top
    }
    const [small, large] = [await branch('Small branch', 20), await branch('Large branch', 200)]
    const move = (id: string, slug: string) =>
      statementsOf(() => payload.update({ collection: 'pages', id, data: { slug, ...published } }))
    const [few, many] = [await move(small.id, 'small'), await move(large.id, 'large')]
    // Six hundred rows of changes take two statements: five hundred at once.
    expect(many.length).toBeLessThanOrEqual(few.length + 1)
    expect(few.length).toBeLessThan(40)
    expect(await resolvePath(payload, '/large-branch/room-1/leaf-100')).toMatchObject({
      to: '/large/room-1/leaf-100',
    })
  }, 60_000)
})
