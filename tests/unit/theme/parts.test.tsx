import { describe, expect, it } from '@jest/globals'
import { partViews } from '../../support/theme/part-views.ts'
import { picture } from '../../support/theme/media.ts'
import { blockHtml, elementsOf } from './render.tsx'

const tagsOf = (markup: string): string[] => elementsOf(markup).map(({ tag }) => tag)

describe('parts of a page without anything to show', () => {
  it('have no box', () => {
    const call = { ...partViews['call-to-action'], title: undefined, text: undefined }
    expect(blockHtml({ ...call, buttons: [{ label: 'Nowhere', style: 'filled' }] })).toBe('')
    expect(blockHtml({ ...partViews.cards, cards: [] })).toBe('')
    expect(blockHtml({ ...partViews.logos, logos: [] })).toBe('')
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
