import { expect, it } from '@jest/globals'
import { collectWants, noWants } from '#front-office/queries/collect-wants.ts'

it('finds references at every depth: links, uploads, files of blocks, patterns, menus, lists', () => {
  const wants = noWants()
  collectWants(
    [
      {
        blockType: 'columns',
        columns: [
          {
            content: {
              root: {
                children: [
                  { type: 'upload', relationTo: 'media', value: 'm1' },
                  {
                    type: 'link',
                    fields: { doc: { relationTo: 'posts', value: 'p1' } },
                    children: [],
                  },
                  { type: 'block', fields: { blockType: 'cover', media: 'm2' } },
                  { type: 'block', fields: { blockType: 'pattern', pattern: 'x1' } },
                ],
              },
            },
          },
        ],
      },
      { blockType: 'gallery', images: [{ media: 'm3' }] },
      { blockType: 'navigation', menu: 'n1' },
      { blockType: 'post-list', limit: 3 },
    ],
    wants,
  )
  expect([...wants.media]).toEqual(['m1', 'm2', 'm3'])
  expect([...wants.targets]).toEqual(['posts:p1'])
  expect([[...wants.patterns], [...wants.menus]]).toEqual([['x1'], ['n1']])
  expect(wants.widgets).toHaveLength(1)
})

it('ends on content that is nested deeper than anybody builds', () => {
  let deep: object = { blockType: 'cover', media: 'bottom' }
  for (let level = 0; level < 5000; level += 1) deep = { children: [deep] }
  const wants = noWants()
  expect(() => collectWants(deep, wants)).not.toThrow()
  expect(wants.media.size).toBe(0)
})
