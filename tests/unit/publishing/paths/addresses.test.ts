import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normaliseDestination } from '#publishing/paths/destination.ts'
import { encodePath, normalisePath } from '#publishing/paths/normalise-path.ts'
import { parsePattern } from '#publishing/paths/parse-pattern.ts'
import { dateTags, fillPermalink, patternFault } from '#publishing/paths/permalink.ts'
import { type Claim, planClaim } from '#publishing/paths/plan-claim.ts'
import type { PathRow } from '#publishing/paths/path-rows.ts'
import { slugify } from '#publishing/paths/slugify.ts'
import {
  archivePath,
  feedPath,
  languagePrefix,
  mediaPath,
  pagePath,
  searchPath,
} from '#publishing/paths/url-patterns.ts'

describe('a path', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['/About//Team/', '/about/team'],
    ['/caf%C3%A9', '/café'],
    ['/cafe\u0301', '/café'],
    ['/a?b=c#d', '/a'],
    ['/%E3%81%93', '/こ'],
  ])('%p has the one spelling %p', (raw, path) => {
    expect(normalisePath(raw)).toBe(path)
  })

  it.each(['/a/../b', '/.', '/a%2Fb', '/a%5Cb', '/%00', '/%ZZ', `/${'a'.repeat(2001)}`])(
    '%p is none',
    (raw) => {
      expect(normalisePath(raw)).toBeUndefined()
    },
  )

  it('is stable: normalised twice, and encoded and back, it is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const path = normalisePath(`/${text}`)
        fc.pre(path !== undefined && !path.includes('%'))
        expect(normalisePath(encodePath(path ?? ''))).toBe(path)
      }),
    )
  })
})

describe('a slug', () => {
  it.each([
    ['Où est l’été ?', 'ou-est-l-ete'],
    ['Ǽ is an Æ with an accent', 'ae-is-an-ae-with-an-accent'],
    ['Straße & Œuvre', 'strasse-oeuvre'],
    ['こんにちは 世界', 'こんにちは-世界'],
    ['Привет, мир', 'привет-мир'],
    ['  --Hello_World--  ', 'hello_world'],
    ['!!!', ''],
    ['हिन्दी', 'हिन्दी'],
  ])('of %p is %p', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('of any title is its own slug, a path segment, and not too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = slugify(title)
        expect(slugify(slug)).toBe(slug)
        expect([...slug].length).toBeLessThanOrEqual(120)
        if (slug !== '') expect(normalisePath(`/${slug}`)).toBe(`/${slug.toLowerCase()}`)
      }),
    )
  })
})

describe('a permalink pattern', () => {
  const values = {
    ...dateTags(new Date('2025-12-31T23:30:00Z'), 'Europe/Paris'),
    ...{ postname: 'hello', post_id: '42', category: 'music/jazz', author: 'kim' },
  }

  it.each([
    ['/%year%/%monthnum%/%postname%/', '/2026/01/hello'],
    ['/%year%/%monthnum%/%day%/%hour%%minute%%second%/%post_id%', '/2026/01/01/003000/42'],
    ['/%category%/%postname%.html', '/music/jazz/hello.html'],
    ['/by/%author%/%postname%', '/by/kim/hello'],
  ])('%p is filled by the clock of the site: %p', (pattern, path) => {
    expect(fillPermalink(pattern, values)).toBe(path)
  })

  it('leaves out a segment whose tag has no value', () => {
    expect(fillPermalink('/%category%/%postname%', { postname: 'hello' })).toBe('/hello')
  })

  it.each([
    ['%postname%', 'no-slash'],
    ['/%year%', 'no-name'],
    ['/%what%/%postname%', 'unknown-tag'],
    ['/a?b/%postname%', 'characters'],
    ['/archives/%post_id%', undefined],
  ])('%p: %p', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault)
  })

  it('in an unknown time zone counts by UTC', () => {
    expect(dateTags(new Date('2025-12-31T23:30:00Z'), 'Mars/Olympus').year).toBe('2025')
  })
})

describe('addresses without a row', () => {
  it.each([
    ['/search', { kind: 'search', prefix: '', page: 1 }],
    ['/fr/search/page/3', { kind: 'search', prefix: '/fr', page: 3 }],
    ['/2026', { kind: 'date', prefix: '', year: 2026, page: 1 }],
    ['/fr/2026/02/page/2', { kind: 'date', prefix: '/fr', year: 2026, month: 2, page: 2 }],
    [
      '/2026/02/28/feed',
      { kind: 'date', prefix: '', year: 2026, month: 2, day: 28, page: 1, feed: 'rss' },
    ],
    ['/feed', { kind: 'list', path: '/', page: 1, feed: 'rss' }],
    ['/feed/atom', { kind: 'list', path: '/', page: 1, feed: 'atom' }],
    ['/category/a/feed.json', { kind: 'list', path: '/category/a', page: 1, feed: 'json' }],
    ['/page/2', { kind: 'list', path: '/', page: 2 }],
    ['/2026/02/30', undefined],
    ['/2026/13', undefined],
    ['/about', undefined],
    ['/page/0', undefined],
  ])('%p', (path, pattern) => {
    expect(parsePattern(path, ['fr'])).toEqual(pattern)
  })

  it('are read as they were made', () => {
    const date = { year: 2026, month: 11, day: 5 }
    const made = archivePath(date, '/fr')
    expect(parsePattern(made, ['fr'])).toEqual({ kind: 'date', prefix: '/fr', ...date, page: 1 })
    for (const kind of ['rss', 'atom', 'json'] as const)
      expect(parsePattern(feedPath('/tag/a', kind))).toMatchObject({ path: '/tag/a', feed: kind })
    expect(parsePattern(pagePath('/tag/a', 4))).toMatchObject({ path: '/tag/a', page: 4 })
    expect(pagePath('/', 1)).toBe('/')
    expect(searchPath('a b&c')).toBe('/search?q=a+b%26c')
    expect(mediaPath({ id: 'x', name: 'é?.png' })).toBe('/media/x/%C3%A9%3F.png')
  })

  it('have no prefix in the first language, nor while none is named', () => {
    const languages = [{ code: 'en' }, { code: 'fr' }]
    expect([languagePrefix(languages, 'en'), languagePrefix(languages, 'fr')]).toEqual(['', '/fr'])
    expect([languagePrefix(languages), languagePrefix([], 'fr')]).toEqual(['', ''])
  })
})

describe('where a redirect leads', () => {
  const site = 'https://site.example'
  it.each([
    ['/Über?x=1#y', '/über?x=1#y'],
    ['https://site.example/a?b=c', '/a?b=c'],
    ['https://other.example/A', 'https://other.example/A'],
    ['//evil.example', undefined],
    ['javascript:alert(1)', undefined],
    ['about', undefined],
    ['/a/../b', undefined],
  ])('%p is stored as %p', (given, stored) => {
    expect(normaliseDestination(given, site)).toBe(stored)
  })
})

describe('a claim', () => {
  const target = { type: 'pages', id: 'a' }
  const wanted: Claim = { target, path: '/new', language: undefined, rule: 1, from: undefined }
  const row = (path: string, state: PathRow['state'], owner?: string): PathRow => ({
    ...{ id: `row${path}`, path, state, origin: 'automatic' },
    ...(owner && { target: `pages:${owner}`, targetType: 'pages', targetId: owner }),
  })

  it('of the address that one has already writes nothing', () => {
    const plan = planClaim(wanted, [row('/new', 'canonical', 'a')])
    expect(plan).toMatchObject({ insert: undefined, change: undefined, redirect: [], touched: [] })
  })

  it.each(['canonical', 'reserved'] as const)('is refused where another is %s', (state) => {
    const other = row('/new', state, 'b')
    expect(planClaim(wanted, [other]).takenBy).toBe(other)
  })

  it.each(['redirect', 'gone'] as const)('takes over what is %s', (state) => {
    const plan = planClaim(wanted, [row('/new', state, 'b'), row('/old', 'canonical', 'a')])
    expect(plan).toMatchObject({
      takenBy: undefined,
      change: { id: 'row/new' },
      redirect: ['row/old'],
    })
    expect(plan.touched).toEqual(['/new', '/old'])
  })

  it('never leaves a document with two canonical addresses, nor takes one from another', () => {
    const states = fc.constantFrom('canonical', 'redirect', 'gone', 'reserved')
    const rows = fc.uniqueArray(
      fc.record({
        path: fc.constantFrom('/new', '/b', '/c'),
        state: states,
        owner: fc.constantFrom('a', 'b'),
      }),
      { selector: ({ path }) => path },
    )
    fc.assert(
      fc.property(rows, (given) => {
        const present = given
          .filter(({ path, owner }) => owner === 'a' || path === '/new')
          .map(({ path, state, owner }) => row(path, state, owner))
        const plan = planClaim(wanted, present)
        if (plan.takenBy !== undefined) return
        const kept = present.filter(
          ({ id }) => !plan.redirect.includes(id) && !plan.drop.includes(id),
        )
        const canonical = kept.filter(({ path, state, target: of }) => {
          const isNow = path === '/new' ? plan.change === undefined : true
          return isNow && state === 'canonical' && of === 'pages:a'
        })
        const isWritten = plan.insert !== undefined || plan.change !== undefined
        expect(canonical.length + (isWritten ? 1 : 0)).toBe(1)
      }),
    )
  })
})
