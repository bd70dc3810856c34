import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import withoutRepeats, { dropRepeats, rulesOf } from '#server/back-office/bundle/without-repeats.js'

const root = path.resolve(import.meta.dirname, '../../../..')
const read = (file: string) =>
  readFileSync(path.join(root, 'node_modules/@payloadcms', file), 'utf8')
const keys = (css: string) => new Set(rulesOf(css).map(({ layer, text }) => layer + text))

describe('the stylesheet of the editor without what every page has', () => {
  it('drops a rule that is known and keeps its neighbours, layer by layer', () => {
    const css =
      '@charset "UTF-8";@layer a{.b{color:red}@media print{.c{top:0}}.d::after{content:"}"}}'
    expect(dropRepeats(css, new Set(['@layer a|.b{color:red}']))).toBe(
      '@charset "UTF-8";@layer a{@media print{.c{top:0}}}@layer a{.d::after{content:"}"}}',
    )
    expect(dropRepeats(css, new Set(['|.b{color:red}']))).toContain('.b{color:red}')
  })

  it.each(['exports/client/bundled.css', 'field/bundled.css'])(
    'loses no rule of %s between the two sheets, and four bytes of five',
    (file) => {
      const whole = read(`richtext-lexical/dist/${file}`)
      const lean = withoutRepeats.call({ rootContext: root, addDependency: () => undefined }, whole)
      const there = new Set([...keys(read('next/dist/prod/styles.css')), ...keys(lean)])
      expect([...keys(whole)].filter((rule) => !there.has(rule))).toEqual([])
      expect(lean.length).toBeLessThan(whole.length / 4)
      expect(lean).toContain('.LexicalEditorTheme__block')
    },
  )
})
