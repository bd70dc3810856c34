import { describe, expect, it } from '@jest/globals'
import { archiveTemplate } from '#front-office/theme/templates/archive.template.tsx'
import { archiveTitle } from '#front-office/theme/templates/archive-title.ts'
import { errorTemplate } from '#front-office/theme/templates/error.template.tsx'
import { passwordTemplate } from '#front-office/theme/templates/password.template.tsx'
import { heading, paragraph, text } from '../../support/theme/text.ts'
import { postTemplate } from '#front-office/theme/templates/post.template.tsx'
import { frame } from '../../support/theme/frame.ts'
import { ada } from '../../support/theme/items.ts'
import { archive, post } from '../../support/theme/pages.ts'
import { scenes } from '../../support/theme/scenes.tsx'
import { elementsOf, html } from './render.tsx'

/** Scenes in another language than English. */
const spoken = new Map([
  ['preview', 'fr'],
  ['subscribed', 'fr'],
  ['rtl', 'ar'],
])

describe.each(Object.entries(scenes))('the page “%s”', (name, scene) => {
  const markup = html(scene)
  const elements = elementsOf(markup)

  it('has one title and headings that skip no level on the way down', () => {
    const levels = elements.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1)
    expect(jumps).toEqual([])
  })

  it('gives every image an alternative and a size, and every id once', () => {
    const images = elements.filter(({ tag }) => tag === 'img')
    for (const { attributes } of images) {
      expect(attributes).toHaveProperty('alt')
      expect(attributes).toHaveProperty('width')
    }
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(ids).toEqual([...new Set(ids)])
  })

  it('loads at most one image early', () => {
    const images = elements.filter(({ tag }) => tag === 'img')
    const early = images.filter(({ attributes }) => attributes['loading'] !== 'lazy')
    expect(early.length).toBeLessThanOrEqual(1)
    expect(early.every(({ attributes }) => attributes['fetchpriority'] === 'high')).toBe(true)
  })

  it('needs neither inline style nor script', () => {
    for (const { tag, attributes } of elements) {
      expect(Object.keys(attributes).filter((key) => /^(on|style$)/.test(key))).toEqual([])
      expect(['script', 'style']).not.toContain(tag)
    }
  })

  it('has landmarks, a skip link and its language', () => {
    const tags = elements.map(({ tag }) => tag)
    for (const landmark of ['header', 'main', 'footer']) expect(tags).toContain(landmark)
    expect(markup).toContain('<a class="skip-link" href="#main">')
    expect(elements[0]?.attributes['lang']).toBe(spoken.get(name) ?? 'en')
  })
})

describe('a post', () => {
  it('says who wrote it and when, for people and machines', () => {
    const markup = html(postTemplate(frame(), post))
    expect(markup).toContain('Ada Marchetti</a> and <a')
    expect(markup).toContain('<time dateTime="2026-11-12T19:30:00.000Z">November 12, 2026</time>')
    expect(markup).toContain('Updated November 20, 2026')
  })

  it('speaks French where the page is French', () => {
    const markup = html(postTemplate(frame({ language: 'fr' }), post))
    expect(markup).toContain('12 novembre 2026')
    expect(markup).toContain('3 commentaires')
    expect(markup).toContain('Aller au contenu')
  })

  it('lists its chapters, each leading to its own heading', () => {
    const content = text(
      ...[heading(2, 'Comments'), heading(3, 'Of readers'), paragraph('One.')],
      ...[heading(2, 'Again'), heading(4, 'Too deep'), heading(2, 'Again'), heading(2, ' ')],
    )
    const markup = html(postTemplate(frame(), { ...post, content }))
    const contents = /<nav class="contents".*?<\/nav>/s.exec(markup)?.[0] ?? ''
    const links = [...contents.matchAll(/href="#([^"]+)">([^<]*)</g)].map(([, id, name]) => ({
      id,
      name,
    }))
    expect(links.map(({ name }) => name)).toEqual(['Comments', 'Of readers', 'Again', 'Again'])
    for (const { id, name } of links)
      expect(markup).toMatch(new RegExp(`<h[23] id="${id}"[^>]*>${name}</h`))
    expect(new Set(links.map(({ id }) => id)).size).toBe(4)
  })

  it('lists no chapters where there are two', () => {
    const content = text(
      heading(2, 'One'),
      heading(3, 'Two'),
      heading(3, 'Three'),
      heading(2, 'Four'),
    )
    expect(html(postTemplate(frame(), { ...post, content }))).not.toContain('class="contents"')
  })

  it('shows the date of the site’s time zone', () => {
    const late = { ...post, publishedAt: '2026-11-12T23:30:00.000Z' }
    expect(html(postTemplate(frame(), late))).toContain('>November 13, 2026</time>')
  })

  it('is whole without author, picture, date, terms and neighbours', () => {
    const bare = {
      ...post,
      authors: [],
      publishedAt: undefined,
      featuredImage: undefined,
      categories: [],
      tags: [],
      previous: undefined,
      next: undefined,
      discussion: undefined,
      content: undefined,
      dek: undefined,
    }
    const markup = html(postTemplate(frame(), bare))
    expect(markup).toContain('<h1>The lamp')
    expect(markup).not.toContain('Invalid Date')
    expect(markup).not.toContain('undefined')
  })

  it('threads comments, and keeps the trap for machines out of sight and reach', () => {
    const elements = elementsOf(html(postTemplate(frame(), post)))
    expect(
      elements.filter(({ attributes }) => attributes['id']?.startsWith('comment-c')),
    ).toHaveLength(3)
    const trap = elements.find(({ attributes }) => attributes['name'] === 'company')
    expect(trap?.attributes['tabindex']).toBe('-1')
  })

  it('ties what was refused to its field', () => {
    const form = {
      action: '/comments',
      hidden: [],
      errors: [{ field: 'email' as const, message: 'No such address.' }],
      values: { text: 'Kept.' },
    }
    const discussion = { isOpen: true, count: 0, comments: [], form }
    const markup = html(postTemplate(frame(), { ...post, discussion }))
    expect(markup).toMatch(/aria-invalid="true" aria-describedby="field-email-error"/)
    expect(markup).toContain('role="alert"')
    expect(markup).toContain('>Kept.</textarea>')
  })

  it('keeps facts for search engines inside their element', () => {
    const jsonLd = [{ '@type': 'Article', headline: '</script><script>alert(1)</script>' }]
    const markup = html(postTemplate(frame({ jsonLd }), post))
    expect(elementsOf(markup).filter(({ tag }) => tag === 'script')).toHaveLength(1)
  })
})

describe('an archive', () => {
  it('is named by what it holds', () => {
    expect(archiveTitle({ kind: 'month', year: 2026, month: 11 }, 'fr')).toBe('novembre 2026')
    expect(archiveTitle({ kind: 'day', year: 2026, month: 2, day: 3 }, 'en')).toBe(
      'February 3, 2026',
    )
    expect(archiveTitle({ kind: 'year', year: 2026 }, 'en')).toBe('2026')
    expect(archiveTitle({ kind: 'author', author: ada }, 'en')).toBe('Ada Marchetti')
    expect(archiveTitle({ kind: 'posts' }, 'fr')).toBe('Derniers articles')
  })

  it('marks the gap in its pages and the page one is on', () => {
    const markup = html(archiveTemplate(frame(), archive))
    expect(markup).toMatch(/is-after-gap"><a href="\/journal\/page\/9"/)
    expect(markup).toContain('aria-current="page" aria-label="Page 2"')
    expect(markup.match(/is-after-gap/g)).toHaveLength(1)
  })

  it('says so when it is empty', () => {
    const empty = {
      ...archive,
      items: [],
      pagination: { page: 1, pageCount: 0, total: 0, pages: [] },
    }
    const markup = html(archiveTemplate(frame(), empty))
    expect(markup).toContain('Nothing has been published here yet.')
    expect(markup).not.toContain('aria-label="Pages"')
  })
})

describe('pages that say no', () => {
  it('tell what to quote to those who can mend it', () => {
    expect(html(errorTemplate(frame(), { status: 500, requestId: 'R7' }))).toContain(
      'Reference: R7',
    )
    expect(html(errorTemplate(frame(), { status: 503 }))).toContain('closed for now')
  })

  it('ask for a password and say when it was wrong', () => {
    const ask = { title: 'Notes', action: '/unlock', isWrong: true }
    const markup = html(passwordTemplate(frame(), ask))
    expect(markup).toContain('This password is not the right one.')
    expect(markup).toContain('type="password"')
  })
})
