import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isExternal, safeHref, safeWebUrl } from '#front-office/presenters/safe-href.ts'

describe('a link that an author wrote', () => {
  it.each([
    '/about',
    '#top',
    '?page=2',
    'about',
    'https://example.org/a',
    'mailto:a@example.org',
    'tel:+331',
  ])('is kept: %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\u200bscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://x',
    'file:///etc/passwd',
    '',
    '   ',
  ])('goes nowhere when it could run: %j', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })

  it('leads to another host openly, never as a path of this site', () => {
    expect(safeHref('//evil.example/x')).toBe('https://evil.example/x')
    expect(safeHref('/\\evil.example')).toBe('https://evil.example')
  })

  it('never has a scheme beyond the known ones, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const href = safeHref(raw)
        if (href === undefined) return true
        const { protocol } = new URL(href, 'https://site.example')
        return !['javascript:', 'data:', 'vbscript:', 'blob:', 'file:'].includes(protocol)
      }),
    )
  })
})

it('loads files over the web alone', () => {
  expect(safeWebUrl('https://example.org/a.mp3')).toBe('https://example.org/a.mp3')
  for (const url of ['ftp://example.org', 'javascript:x', '/a.mp3', undefined])
    expect(safeWebUrl(url)).toBeUndefined()
})

it('tells links that leave the site from those that stay', () => {
  const origin = 'https://site.example'
  expect(isExternal('https://site.example/a', origin)).toBe(false)
  expect(isExternal('/a', origin)).toBe(false)
  expect(isExternal('mailto:a@b.example', origin)).toBe(false)
  expect(isExternal('https://site.example.evil.example', origin)).toBe(true)
})
