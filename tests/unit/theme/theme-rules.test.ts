import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { contrast, inkOn, readColor } from '#front-office/theme/design-colors.ts'
import { designStyles } from '#content/globals/design/design-styles.ts'
import { designCss, designFonts } from '#front-office/theme/design-css.ts'
import { styleVariations } from '#front-office/theme/style-variations.ts'
import { anchorOf, createOutline } from '#front-office/theme/outline.ts'
import { formatBytes, fileKind } from '#front-office/theme/partials/file-facts.ts'
import { safeHref } from '#front-office/theme/partials/safe-href.ts'
import { themeAssets } from '#front-office/theme/theme-assets.ts'
import { formatDate } from '#front-office/theme/words/dates.ts'
import { count, fill, wordsFor } from '#front-office/theme/words/words.ts'
import { documentFile } from '../../support/theme/media.ts'

const theme = 'src/front-office/theme'
const sources = readdirSync(theme, { recursive: true, encoding: 'utf8' })
const styles = sources.filter((file) => file.endsWith('.css'))
const read = (file: string): string => readFileSync(path.join(theme, file), 'utf8')

describe('the stylesheet', () => {
  it('holds every file of the theme in at most 15 kB', () => {
    const { css, hash } = themeAssets()
    const text = css.toString()
    for (const slug of readdirSync(`${theme}/blocks`, { withFileTypes: true }))
      if (slug.isDirectory()) expect(styles).toContain(`blocks/${slug.name}/${slug.name}.css`)
    expect(text).toContain('.is-pull-quote')
    expect(text).toContain('prefers-color-scheme')
    const { length } = brotliCompressSync(css)
    process.stdout.write(`The stylesheet takes ${String(length)} bytes by Brotli, of 15,000\n`)
    expect(length).toBeLessThan(15_000)
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
    expect(themeAssets().css).toBe(css)
  })

  it.each(styles)('%s knows no left and right, so that it reads both ways', (file) => {
    const physical =
      /(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|float: (?:left|right)/
    expect(read(file)).not.toMatch(physical)
  })

  it.each(styles)('%s fetches nothing from elsewhere', (file) => {
    expect(read(file)).not.toMatch(/url\(|@import|https?:/)
  })
})

describe('the views', () => {
  it.each(sources.filter((file) => file.endsWith('.tsx')))(
    '%s sets no style and no handler',
    (file) => {
      expect(read(file)).not.toMatch(/\sstyle=\{\{|\son[A-Z]\w+=|dangerouslySetInnerHTML/)
    },
  )
})

const colorsOf = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )

/** Ink and the ground that it stands on. */
const pairs = [
  ['--color-text', '--color-ground'],
  ['--color-text', '--color-subtle'],
  ['--color-muted', '--color-ground'],
  ['--color-muted', '--color-subtle'],
  ['--color-accent', '--color-ground'],
  ['--color-accent', '--color-subtle'],
  ['--color-on-accent', '--color-accent'],
  ['--ink-contrast', '--fill-contrast'],
  ['--ink-accent', '--fill-accent'],
  ['--muted-contrast', '--fill-contrast'],
] as const

describe('the colours', () => {
  const tokens = read('tokens.css')
  const dark = tokens.indexOf('@media (prefers-color-scheme: dark)')
  const light = colorsOf(tokens.slice(0, dark))
  const filled = {
    '--fill-accent': light['--color-accent'] ?? '',
    '--ink-accent': light['--color-on-accent'] ?? '',
  }
  const schemes: Record<string, Record<string, string>> = {
    light: { ...light, ...filled },
    dark: colorsOf(tokens.slice(dark)),
  }

  it.each(Object.entries(schemes))('can be read in %s: 4.5 to 1 at least', (_, colors) => {
    for (const [ink, ground] of pairs)
      expect([ink, ground, contrast(colors[ink] ?? '', colors[ground] ?? '') >= 4.5]).toEqual([
        ink,
        ground,
        true,
      ])
  })

  it.each(Object.entries(schemes))('draw fields that are seen in %s: 3 to 1', (_, colors) => {
    expect(contrast(colors['--color-field'] ?? '', colors['--color-ground'] ?? '')).toBeGreaterThan(
      3,
    )
  })
})

describe('the style variations', () => {
  const variables = (css: string): Record<string, string> =>
    Object.fromEntries(
      [...css.matchAll(/(--[\w-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    )
  const cases = designStyles
    .filter(({ value }) => value !== 'curtain')
    .flatMap(({ value }) => {
      const [light = '', dark = ''] = designCss({ style: value })
        .css.toString()
        .split('@media (prefers-color-scheme:dark)')
      return [
        [value, 'light', variables(light)],
        [value, 'dark', variables(dark)],
      ] as const
    })

  it('are five besides the theme itself, each of which the back office offers', () => {
    expect(designStyles.map(({ value }) => value).toSorted()).toEqual(
      ['curtain', ...Object.keys(styleVariations)].toSorted(),
    )
    expect(cases).toHaveLength(10)
    expect(designCss({ style: 'curtain' }).css.toString()).toBe('')
  })

  it.each(cases)('%s can be read in %s', (_, __, colors) => {
    const weak = pairs.filter(
      ([ink, ground]) => !(contrast(colors[ink] ?? '', colors[ground] ?? '') >= 4.5),
    )
    expect(weak).toEqual([])
    expect(contrast(colors['--color-field'] ?? '', colors['--color-ground'] ?? '')).toBeGreaterThan(
      3,
    )
  })

  it('give way to what a site chooses itself', () => {
    const text = designCss({
      ...{ style: 'foyer', light: { accent: '#0000aa' } },
      ...{ fonts: { text: 'sans' }, measure: 'wide' },
    }).css.toString()
    expect(text).toContain('--color-accent:#0000aa')
    expect(text).toContain('--color-ground:#fbf6ed')
    expect(text).toContain('--font-text:var(--font-plain)')
    expect(text).toContain('--font-heading:var(--font-serif)')
    expect(text).toContain('--measure:48rem')
    expect(text).not.toContain('--measure:36rem')
  })

  it.each(['constructor', '__proto__', 'x;}*{color:red'])('are none by the name %j', (style) => {
    expect(designCss({ style }).css.toString()).toBe('')
  })
})

describe('the fonts', () => {
  const { css, fonts } = themeAssets()

  it('are all there under the names that the stylesheet uses', () => {
    const named = [...css.toString().matchAll(/url\("?([^)"]+)"?\)/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(10)
    expect([...fonts.files.keys()].toSorted()).toEqual([...new Set(named)].toSorted())
    for (const name of named) expect(fonts.files.get(name)?.subarray(0, 4).toString()).toBe('wOF2')
  })

  it('that are preloaded weigh at most 140 kB', () => {
    const weight = (design: Parameters<typeof designFonts>[0]): number =>
      designFonts(design)
        .map((family) => fonts.files.get(fonts.latin[family])?.length ?? Number.NaN)
        .reduce((sum, bytes) => sum + bytes, 0)
    expect(weight({})).toBeLessThan(140_000)
    for (const style of Object.keys(styleVariations))
      expect(weight({ style })).toBeLessThan(140_000)
    expect(weight({ fonts: { text: 'system', headings: 'system' } })).toBe(0)
  })

  it('are those that the design shows', () => {
    expect(designFonts({})).toEqual(['serif', 'grotesque'])
    expect(designFonts({ style: 'blueprint' })).toEqual(['sans', 'grotesque'])
    expect(designFonts({ fonts: { text: 'system', headings: 'serif' } })).toEqual([
      'serif',
      'grotesque',
    ])
  })
})

describe('the design of a site', () => {
  const css = (design: Parameters<typeof designCss>[0]) => designCss(design).css.toString()

  it('changes nothing when nothing was chosen', () => {
    expect(css({})).toBe('')
    expect(css({ light: { ground: null }, measure: null })).toBe('')
  })

  it('keeps the colours of one scheme out of the other', () => {
    const both = css({ light: { accent: '#AA0000' }, dark: { ground: '#000000' } })
    expect(both).toBe(
      '@media not all and (prefers-color-scheme:dark){:root{--color-accent:#aa0000;--color-on-accent:#ffffff;--fill-accent:#aa0000;--ink-accent:#ffffff}}' +
        '@media (prefers-color-scheme:dark){:root{--color-ground:#000000}}',
    )
  })

  it.each(['red', '#fff', '#12345g', '#123456;}body{display:none', 'url(//x)', ''])(
    'takes no colour like %j',
    (value) => {
      expect(css({ light: { ground: value } })).toBe('')
      expect(readColor(value)).toBeUndefined()
    },
  )

  it('takes names alone for the rest', () => {
    expect(css({ measure: 'narrow', corners: 'sharp', fonts: { size: 'large' } })).toContain(
      '--measure:36rem',
    )
    expect(
      css({ measure: '1px;}*{color:red', corners: 'constructor', fonts: { text: '__proto__' } }),
    ).toBe('')
  })

  it('writes on an accent in the ink that is read better', () => {
    expect(inkOn('#ffdd00')).toBe('#111111')
    expect(inkOn('#220033')).toBe('#ffffff')
  })

  it('has an address that follows what it says', () => {
    expect(designCss({ corners: 'round' }).hash).not.toBe(designCss({ corners: 'sharp' }).hash)
  })
})

describe('words', () => {
  it('are there in both languages, all of them', () => {
    expect(Object.keys(wordsFor('fr-CA')).toSorted()).toEqual(
      Object.keys(wordsFor('en')).toSorted(),
    )
    expect(wordsFor('de')).toBe(wordsFor('en'))
  })

  it('take values of the same names in both', () => {
    const names = (value: unknown) =>
      [...JSON.stringify(value).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()
    const french: Record<string, unknown> = wordsFor('fr')
    for (const [key, value] of Object.entries(wordsFor('en')))
      expect(names(french[key])).toEqual(names(value))
  })

  it('count as the language does', () => {
    const { commentCount } = wordsFor('fr')
    expect(count(commentCount, 0, 'fr')).toBe('0 commentaire')
    expect(count(commentCount, 2, 'fr')).toBe('2 commentaires')
    expect(count(wordsFor('en').commentCount, 0, 'en')).toBe('0 comments')
    expect(count(wordsFor('en').commentCount, 1200, 'en')).toBe('1,200 comments')
  })

  it('fill once, also with what looks like a place', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 1 })).toBe('{b} 1')
    expect(fill('{toString}', {})).toBe('{toString}')
  })

  it('show no date for what is none', () => {
    const place = { language: 'en', timeZone: 'UTC' }
    expect(formatDate('soon', place)).toBeUndefined()
    expect(formatDate(undefined, place)).toBeUndefined()
  })

  it('tell a file’s kind and size', () => {
    expect(fileKind(documentFile)).toBe('PDF')
    expect(formatBytes(1_432_000, 'en')).toBe('1.4 MB')
    expect(formatBytes(0, 'en')).toBe('0 bytes')
    expect(formatBytes(999, 'fr')).toBe('999\u00a0octets')
  })
})

describe('addresses and anchors', () => {
  it.each([
    '/a',
    '#b',
    '?c',
    'https://x.org',
    'mailto:a@b.c',
    'tel:+1',
    'a:b/c'.replace('a:', './'),
  ])('link to %s', (address) => {
    expect(safeHref(address)).toBe(address)
  })

  it.each([
    'javascript:x',
    'JAVASCRIPT:x',
    '\u0001javascript:x',
    'java\tscript:x',
    'data:x',
    'file:///x',
    '',
  ])('do not link to %j', (address) => {
    expect(safeHref(address)).toBeUndefined()
  })

  it('keep the letters of every script', () => {
    expect(anchorOf('Über uns & Co.')).toBe('uber-uns-co')
    expect(anchorOf('हिन्दी भाषा')).toBe('हिन्दी-भाषा')
    expect(anchorOf('…')).toBe('')
  })

  it('are given once a page', () => {
    const outline = createOutline()
    expect([outline.claimId('a'), outline.claimId('a'), outline.claimId('main')]).toEqual([
      'a',
      'a-2',
      'main-2',
    ])
    expect([outline.takeFirstImage(), outline.takeFirstImage()]).toEqual([true, false])
  })
})
