import { expect, it } from '@jest/globals'
import { mergeGlobalHooks, mergeHooks } from '#publishing/hook-set.ts'

it('hooks run in the order of their sets', () => {
  const first = () => undefined
  const second = () => undefined
  const merged = mergeHooks({ beforeDelete: [first] }, {}, { beforeDelete: [second] })
  expect(merged.beforeDelete).toEqual([first, second])
  expect(merged.afterChange).toEqual([])
  expect(mergeGlobalHooks({ beforeRead: [first] }).beforeRead).toEqual([first])
})
