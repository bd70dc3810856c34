import { expect, it } from '@jest/globals'
import { equalTexts } from '#config/equal-texts.ts'

it('compares texts of any length and in any letters', () => {
  expect(equalTexts('abc', 'abc')).toBe(true)
  expect(equalTexts('é', 'é')).toBe(true)
  expect(
    [
      ['abc', 'abd'],
      ['', 'a'],
      ['é'.repeat(22), 'a'.repeat(22)],
    ].map(([a = '', b = '']) => equalTexts(a, b)),
  ).toEqual([...[false, false, false]])
})
