import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rowsOf } from '#front-office/content-reader/timeline-lists.ts'
import { createTimeline, placeOf, type TimelineRow } from '#front-office/content-reader/timeline.ts'

const row = (id: string, publishedAt: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  ...{ id, publishedAt, language: undefined, categories: [], tags: [], authors: [] },
  ...{ isSticky: false, ...more },
})
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T00:00:00.000Z`
const now = new Date(day(20))
const ids = (rows: readonly TimelineRow[]) => rows.map(({ id }) => id)

/** A table of posts, and how often which of them were asked for. */
const store = (...rows: TimelineRow[]) => {
  const stored = new Map(rows.map((one) => [one.id, one]))
  const asked: (readonly string[] | undefined)[] = []
  const load = (wanted: readonly string[] | undefined) => {
    asked.push(wanted)
    const found = [...stored.values()].filter(({ id }) => wanted?.includes(id) ?? true)
    return Promise.resolve(found)
  }
  return { stored, asked, load }
}

describe('the timeline', () => {
  it('reads all posts once, and again only those that changed', async () => {
    const { stored, asked, load } = store(row('a', day(1)), row('b', day(2)), row('c', day(3)))
    const timeline = createTimeline(() => true)
    expect(ids(await timeline.rows(load))).toEqual(['c', 'b', 'a'])
    stored.set('a', row('a', day(4)))
    stored.delete('b')
    stored.set('d', row('d', day(3)))
    for (const id of ['a', 'b', 'd']) timeline.forget(id)
    expect(ids(await timeline.rows(load))).toEqual(['a', 'd', 'c'])
    await timeline.rows(load)
    expect(asked).toEqual([undefined, ['a', 'b', 'd']])
  })

  it('sees a change that happens while it reads', async () => {
    const { stored, load } = store(row('a', day(1)))
    const timeline = createTimeline(() => true)
    const rows = await timeline.rows(async (wanted) => {
      const before = await load(wanted)
      if (wanted === undefined) {
        stored.set('b', row('b', day(2)))
        timeline.forget('b')
      }
      return before
    })
    expect(ids(rows)).toEqual(['b', 'a'])
  })

  it('asks again for what changed when reading failed', async () => {
    const { stored, load } = store(row('a', day(1)))
    const timeline = createTimeline(() => true)
    await timeline.rows(load)
    stored.set('a', row('a', day(1), { isSticky: true }))
    timeline.forget('a')
    await expect(timeline.rows(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect((await timeline.rows(load))[0]?.isSticky).toBe(true)
  })

  it('keeps nothing while no word of changes arrives', async () => {
    const { asked, load } = store(row('a', day(1)))
    const timeline = createTimeline(() => false)
    await timeline.rows(load)
    await timeline.rows(load)
    expect(asked).toEqual([undefined, undefined])
  })

  it('is the same, whatever the order in which posts change', async () => {
    const rows = fc.uniqueArray(
      fc.record({ id: fc.string({ minLength: 1, maxLength: 2 }), at: fc.nat({ max: 9 }) }),
      { selector: ({ id }) => id },
    )
    await fc.assert(
      fc.asyncProperty(rows, rows, async (first, second) => {
        const { stored, load } = store(...first.map(({ id, at }) => row(id, day(at + 1))))
        const timeline = createTimeline(() => true)
        await timeline.rows(load)
        for (const { id, at } of second) {
          if (at === 0) stored.delete(id)
          else stored.set(id, row(id, day(at + 1)))
          timeline.forget(id)
        }
        const fresh = await createTimeline(() => true).rows(load)
        expect(ids(await timeline.rows(load))).toEqual(ids(fresh))
      }),
    )
  })
})

describe('a list of the timeline', () => {
  const rows = [
    row('future', day(25), { categories: ['news'] }),
    row('d', day(4), { categories: ['news'], language: 'fr' }),
    row('c', day(3), { tags: ['red'], isSticky: true }),
    row('b', day(2), { categories: ['art', 'news'], authors: ['ann'] }),
    row('a', day(1)),
  ]
  const list = (filter: Parameters<typeof rowsOf>[1], more: { isSticky?: boolean } = {}) =>
    ids(rowsOf(rows, filter, { now, ...more }))

  it('holds what is public now, by term, author, language and date', () => {
    expect(list({})).toEqual(['d', 'c', 'b', 'a'])
    expect(list({ categories: ['news'] })).toEqual(['d', 'b'])
    expect(list({ tags: ['red'] })).toEqual(['c'])
    expect(list({ authors: ['ann'], categories: ['art'] })).toEqual(['b'])
    expect(list({ language: { code: 'fr', isFirst: false } })).toEqual(['d'])
    expect(list({ language: { code: 'en', isFirst: true } })).toEqual(['c', 'b', 'a'])
    expect(list({ from: new Date(day(2)), before: new Date(day(4)) })).toEqual(['c', 'b'])
    expect(list({ from: new Date(day(21)), before: new Date(day(30)) })).toEqual([])
    expect([list({}, { isSticky: true }), list({}, { isSticky: false })]).toEqual([
      ['c'],
      ['d', 'b', 'a'],
    ])
  })

  it('knows the place of a post, and of one that is not on it', () => {
    expect(placeOf(rows, row('c', day(3)))).toBe(2)
    expect(placeOf(rows, row('draft', day(10)))).toBe(1)
    expect(placeOf(rows, row('zero', '2020-01-01T00:00:00.000Z'))).toBe(5)
  })
})
