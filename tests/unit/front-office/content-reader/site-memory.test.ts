import { expect, it } from '@jest/globals'
import { createSiteMemory } from '#front-office/content-reader/site-memory.ts'

const card = (id: string) => ({
  ...{
    type: 'posts' as const,
    id,
    title: id,
    href: `/${id}`,
    language: undefined,
    gate: undefined,
  },
})
const isKept = async (
  read: (load: () => Promise<undefined>) => Promise<unknown>,
): Promise<boolean> => {
  let isLoaded = false
  await read(() => {
    isLoaded = true
    return Promise.resolve(undefined)
  })
  return !isLoaded
}

it('forgets a document’s card when it changes, and every card when the settings do', async () => {
  const memory = createSiteMemory(() => true)
  const fill = () =>
    memory.cards.read(['posts:a', 'posts:b'], () =>
      Promise.resolve(
        new Map([
          ['posts:a', card('a')],
          ['posts:b', card('b')],
        ]),
      ),
    )
  const kept = (key: string) => isKept((load) => memory.cards.readOne(key, load))
  await fill()
  memory.forget({ type: 'posts', document: 'a', what: 'published' })
  expect([await kept('posts:a'), await kept('posts:b')]).toEqual([false, true])
  memory.forget({ type: 'site', document: 'site', what: 'updated' })
  expect(await kept('posts:b')).toBe(false)
})

it('forgets the row of one path, those that do not exist included', async () => {
  const memory = createSiteMemory(() => true)
  const kept = (path: string) => isKept((load) => memory.addresses.readOne(path, load))
  expect([await kept('/a'), await kept('/b')]).toEqual([false, false])
  memory.forget({ type: 'paths', document: '/a', what: 'path' })
  expect([await kept('/a'), await kept('/b')]).toEqual([false, true])
})

it('keeps everything while somebody writes a draft: autosave comes with every pause', async () => {
  const memory = createSiteMemory(() => true)
  const rows = () => Promise.resolve({ rows: [] })
  await memory.searchables.readOne('all', rows)
  memory.forget({ type: 'posts', document: 'a', what: 'draft' })
  expect(await isKept((load) => memory.searchables.readOne('all', load))).toBe(true)
  memory.forget({ type: 'posts', document: 'a', what: 'published' })
  expect(await isKept((load) => memory.searchables.readOne('all', load))).toBe(false)
})
