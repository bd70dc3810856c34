import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { makeUsers } from '../../support/make-users.ts'
import { type Client, type Rest, startRest } from '../../support/rest.ts'
import { startPayload, type StartedPayload } from '../../support/start-payload.ts'

let started: StartedPayload
let rest: Rest
let administrator: Client
beforeAll(async () => {
  started = await startPayload()
  rest = await startRest(started.payload)
  administrator = rest.as((await makeUsers(started.payload)).administrator)
})
afterAll(async () => {
  await rest.stop()
  await started.stop()
})

/** What no form sends, and any client may. */
const ODD: readonly unknown[] = [null, 'x', {}, [null]]

interface Sent {
  readonly path: string
  readonly body: object
}

/** Sends each; those that were answered as our own fault. */
const failing = async (all: readonly Sent[]): Promise<string[]> => {
  const failed: string[] = []
  for (const { path, body } of all) {
    const { status } = await administrator.post(path, body)
    if (status >= 500) failed.push(`${path} ${JSON.stringify(body)}: ${String(status)}`)
  }
  return failed
}

/** The value at each field, and at each field of a group. */
const placed = (fields: readonly FlattenedField[], odd = ODD): object[] =>
  fields.flatMap((field) => [
    ...odd.map((value) => ({ [field.name]: value })),
    ...(field.type === 'group'
      ? placed(field.flattenedFields, odd).map((inside) => ({ [field.name]: inside }))
      : []),
    ...(field.type === 'array'
      ? placed(field.flattenedFields, odd).map((inside) => ({ [field.name]: [inside] }))
      : []),
  ])

const WRITTEN = [
  ...(['pages', 'posts', 'layouts', 'menus', 'patterns', 'categories', 'tags'] as const),
  ...(['comments', 'users', 'paths'] as const),
] as const

describe('whatever a client sends', () => {
  it.each(WRITTEN)(
    'for a field of %s, it is never our own fault',
    async (slug) => {
      const { flattenedFields } = started.payload.collections[slug].config
      const bodies = placed(flattenedFields)
      expect(await failing(bodies.map((body) => ({ path: `/${slug}`, body })))).toEqual([])
    },
    120_000,
  )

  it.each(['site', 'design'])(
    'for a setting of %s, it is never our own fault',
    async (slug) => {
      const config = started.payload.globals.config.find((global) => global.slug === slug)
      const bodies = placed(config?.flattenedFields ?? [])
      expect(await failing(bodies.map((body) => ({ path: `/globals/${slug}`, body })))).toEqual([])
    },
    120_000,
  )

  it('for a field of a block, it is never our own fault', async () => {
    const blocks = Object.values(started.payload.blocks)
    // All of them have the same appearance; what is no list or group was refused above already.
    const bodies = blocks.flatMap(({ slug, flattenedFields }, index) =>
      placed(
        flattenedFields.filter(({ name }) => index === 0 || name !== 'appearance'),
        [null, {}],
      ).map((fields) => ({ blockType: slug, ...fields })),
    )
    const sent = bodies.map((block) => ({ path: '/pages', body: { body: [block] } }))
    expect(await failing(sent)).toEqual([])
  }, 240_000)
})
