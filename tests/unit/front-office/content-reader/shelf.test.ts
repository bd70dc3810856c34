import { describe, expect, it } from '@jest/globals'
import { createShelf } from '#front-office/content-reader/shelf.ts'

interface Thing {
  name: string
}
const trusted = () => true

const loader = (stored: Record<string, Thing>) => {
  const asked: string[][] = []
  const load = (ids: readonly string[]) => {
    asked.push([...ids])
    const found = ids.flatMap((id) => (stored[id] ? [[id, stored[id]] as const] : []))
    return Promise.resolve(new Map(found))
  }
  return { asked, load }
}

describe('a shelf', () => {
  it('loads what is missing, all at once, and remembers that something does not exist', async () => {
    const { asked, load } = loader({ a: { name: 'A' }, b: { name: 'B' } })
    const shelf = createShelf<Thing>(10, trusted)
    expect((await shelf.read(['a', 'none', 'a'], load)).size).toBe(1)
    expect([...(await shelf.read(['a', 'b', 'none'], load)).keys()]).toEqual(['a', 'b'])
    expect(asked).toEqual([['a', 'none'], ['b']])
  })

  it('keeps nothing while nobody tells it of changes', async () => {
    const { asked, load } = loader({ a: { name: 'A' } })
    const shelf = createShelf<Thing>(10, () => false)
    await shelf.read(['a'], load)
    await shelf.read(['a'], load)
    expect(asked).toHaveLength(2)
  })

  it('does not keep what was read before a change and arrives after it', async () => {
    const shelf = createShelf<Thing>(10, trusted)
    let arrive: (thing: Thing) => void = () => undefined
    const old = shelf.readOne('a', () => new Promise((resolve) => (arrive = resolve)))
    shelf.forget('a')
    arrive({ name: 'old' })
    expect((await old)?.name).toBe('old')
    expect((await shelf.readOne('a', () => Promise.resolve({ name: 'new' })))?.name).toBe('new')
  })

  it('asks again after a failure', async () => {
    const shelf = createShelf<Thing>(10, trusted)
    await expect(shelf.readOne('a', () => Promise.reject(new Error('down')))).rejects.toThrow(
      'down',
    )
    expect((await shelf.readOne('a', () => Promise.resolve({ name: 'A' })))?.name).toBe('A')
  })
})
