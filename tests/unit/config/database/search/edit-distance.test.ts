import { expect, it } from '@jest/globals'
import { editDistance } from '#config/database/search/edit-distance.ts'

it.each([
  ['velvet', 'velvet', 0],
  ['velvt', 'velvet', 1],
  ['vlevet', 'velvet', 1],
  ['velvets', 'velvet', 1],
  ['belvet', 'velvet', 1],
  ['vlvt', 'velvet', 2],
  ['lamp', 'velvet', 3],
  ['été', 'ete', 2],
])('tells how far %s is from %s', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance)
})
