import { expect, it } from '@jest/globals'
import { levelOf } from '#back-office/pages-below/level-of.ts'

const levels = (...depths: number[]): number[] =>
  depths.map((_, index) =>
    levelOf(`items.${String(index)}`, (path) => depths[Number(path.split('.')[1])] ?? 0),
  )

it('an item stands right below the last one that is less deep', () => {
  expect(levels(0, 1, 2, 1, 0)).toEqual([0, 1, 2, 1, 0])
  expect(levels(0, 3, 3, 5)).toEqual([0, 1, 1, 2])
  expect(levels(2, 1, 0)).toEqual([0, 0, 0])
})
