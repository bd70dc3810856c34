import { describe, expect, it } from '@jest/globals'
import { renderBlock } from '#front-office/theme/blocks/block-frame.tsx'
import { partViews } from '../../support/theme/part-views.ts'
import { picture } from '../../support/theme/media.ts'
import { blockHtml, contextFor, elementsOf, html } from './render.tsx'

const tagsOf = (markup: string): string[] => elementsOf(markup).map(({ tag }) => tag)

describe('parts of a page without anything to show', () => {
  it('have no box', () => {
    const call = { ...partViews['call-to-action'], title: undefined, text: undefined }
    expect(blockHtml({ ...call, buttons: [{ label: 'Nowhere', style: 'filled' }] })).toBe('')
    expect(blockHtml({ ...partViews.cards, cards: [] })).toBe('')
    expect(blockHtml({ ...partViews.logos, logos: [] })).toBe('')
    expect(blockHtml({ ...partViews.pricing, plans: [] })).toBe('')
    expect(blockHtml({ ...partViews['social-links'], links: [] })).toBe('')
    expect(blockHtml({ ...partViews.tabs, tabs: [] })).toBe('')
    expect(blockHtml({ ...partViews.timeline, events: [] })).toBe('')
    expect(blockHtml({ ...partViews.statistics, statistics: [] })).toBe('')
    const silent = { text: { root: { children: [] } }, name: 'Nobody' }
    expect(blockHtml({ ...partViews.testimonial, testimonials: [silent] })).toBe('')
  })
})

describe('a call to action', () => {
  it('is headed one level below what stands before it, and shows buttons that lead somewhere', () => {
    const markup = blockHtml(partViews['call-to-action'])
    expect(tagsOf(markup)).toContain('h2')
    expect(markup).toContain('Choose a seat')
    expect(markup).not.toContain('Nowhere')
  })
})

describe('a card', () => {
  it('has one link, its title, and a picture that is not read out beside it', () => {
    const [card] = partViews.cards.cards
    const markup = blockHtml({ ...partViews.cards, cards: card ? [card] : [] })
    const links = elementsOf(markup).filter(({ tag }) => tag === 'a')
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(['/journal'])
    expect(elementsOf(markup).find(({ tag }) => tag === 'img')?.attributes['alt']).toBe('')
  })

  it('says what is in its picture when it has no title', () => {
    const markup = blockHtml({ ...partViews.cards, cards: [{ media: picture('beams') }] })
    expect(markup).toContain('alt="Five coloured beams of light cross each other."')
    expect(tagsOf(markup)).not.toContain('a')
  })
})

describe('logos', () => {
  it('are about equally big: the wider, the lower', () => {
    const shapes = elementsOf(blockHtml(partViews.logos)).flatMap(({ tag, attributes }) =>
      tag === 'li' ? attributes['class'] : [],
    )
    expect(shapes).toEqual(['shape-3', 'shape-6', 'shape-1'])
  })

  it('name their link by something, always', () => {
    const media = picture('beams', { alt: '' })
    const link = { href: '/x', isExternal: false }
    expect(blockHtml({ ...partViews.logos, logos: [{ media, link }] })).toContain('alt="beams.jpg"')
  })
})

describe('figures and testimonials', () => {
  it('are lists: of what is counted and how much, of who said what', () => {
    expect(tagsOf(blockHtml(partViews.statistics)).slice(1, 5)).toEqual(['dl', 'div', 'dt', 'dd'])
    const markup = blockHtml(partViews.testimonial)
    expect(tagsOf(markup).filter((tag) => tag === 'blockquote')).toHaveLength(2)
    expect(markup).toContain('<figcaption class="witness">')
  })
})

describe('tabs', () => {
  it('are details of one name, the first of them open', () => {
    const details = elementsOf(blockHtml(partViews.tabs)).filter(({ tag }) => tag === 'details')
    expect(details.map(({ attributes }) => attributes['name'])).toEqual(['tabs', 'tabs', 'tabs'])
    expect(details.map(({ attributes }) => 'open' in attributes)).toEqual([true, false, false])
  })

  it('of another block on the page are another group', () => {
    const context = contextFor()
    const markup = html(
      <>
        {renderBlock(partViews.tabs, context)}
        {renderBlock({ ...partViews.tabs, key: 'more' }, context)}
      </>,
    )
    const names = elementsOf(markup).flatMap(({ attributes }) => attributes['name'] ?? [])
    expect(new Set(names)).toEqual(new Set(['tabs', 'tabs-2']))
  })
})

describe('social links', () => {
  it('say whose they are, name the network in text, and fetch nothing', () => {
    const markup = blockHtml(partViews['social-links'])
    const links = elementsOf(markup).filter(({ tag }) => tag === 'a')
    expect(links.every(({ attributes }) => attributes['rel'] === 'me noopener')).toBe(true)
    expect(markup).toContain('<span class="social-name">mastodon</span>')
    expect(tagsOf(markup).filter((tag) => tag === 'img')).toEqual([])
    expect(tagsOf(markup).filter((tag) => tag === 'svg')).toHaveLength(links.length)
  })
})

describe('a plan', () => {
  it('says in words why it stands out, and only the one that does', () => {
    const markup = blockHtml(partViews.pricing)
    expect(markup.split('is-highlighted')).toHaveLength(2)
    expect(markup).toContain('<p class="eyebrow">Most chosen</p>')
    expect(tagsOf(markup).filter((tag) => tag === 'a')).toHaveLength(1)
  })
})
