import { describe, expect, it } from '@jest/globals'
import { blockViews } from '../../support/theme/block-views.ts'
import { blockHtml, elementsOf } from './render.tsx'

describe('a list of posts as a carousel', () => {
  const elements = elementsOf(blockHtml({ ...blockViews['post-list'], style: 'carousel' }))

  it('can be reached by the keyboard, and says what it is', () => {
    const scroller = elements.find(({ attributes }) => attributes['class'] === 'carousel')
    expect(scroller?.attributes).toMatchObject({ tabindex: '0', role: 'group' })
    expect(scroller?.attributes['aria-label']).toBe('More, by scrolling sideways')
  })

  it('is the same list inside, without a button', () => {
    expect(elements.filter(({ tag }) => tag === 'article')).toHaveLength(3)
    expect(elements.filter(({ tag }) => tag === 'button' || tag === 'script')).toEqual([])
  })

  it('is no carousel while it is empty', () => {
    const empty = { ...blockViews['post-list'], style: 'carousel' as const, items: [] }
    expect(blockHtml(empty)).not.toContain('tabindex')
  })
})
