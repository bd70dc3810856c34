import { expect, it } from '@jest/globals'
import { tintClass, tintRules } from '#front-office/theme/placeholder-tints.ts'
import { themeAssets } from '#front-office/theme/theme-assets.ts'

it('gives each colour the nearest of 125, and a rule to each of these', () => {
  expect(tintClass('#000000')).toBe('tint-000')
  expect(tintClass('#FF8001')).toBe('tint-420')
  const rules = new Map(
    [...tintRules().matchAll(/\.(tint-\d{3})\{background-color:(#[0-9a-f]{6})\}/g)].map(
      ([, name, color]) => [name, color],
    ),
  )
  expect(rules.size).toBe(125)
  expect(rules.get('tint-420')).toBe('#ff8000')
  expect(themeAssets().css.toString()).toContain('.tint-420{')
})

it('gives none to what is no colour', () => {
  expect([undefined, '', '#fff', 'red', '#12345g'].map(tintClass)).toEqual([
    ...[undefined, undefined, undefined, undefined, undefined],
  ])
})
