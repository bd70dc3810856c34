import { describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import type { AppearanceView, KnownBlockView } from '#front-office/theme/blocks/block.view-data.ts'
import { blockViews } from '../../support/theme/block-views.ts'
import { blockHtml, elementsOf } from './render.tsx'

const widths = ['content', 'wide', 'full'] as const
const aligns = ['none', 'start', 'center', 'end'] as const
const grounds = ['none', 'subtle', 'accent', 'contrast'] as const
const spaces = ['none', 'small', 'medium', 'large'] as const

/** Every value of each, and each alignment on each ground. */
const appearances: AppearanceView[] = aligns.flatMap((align, place) =>
  grounds.map((ground, index) => ({
    width: widths[(place + index) % 3] ?? 'content',
    align,
    ground,
    spaceBefore: spaces[index] ?? 'medium',
    spaceAfter: spaces[place] ?? 'medium',
  })),
)

/** The defaults have no class: a block that nobody changed stays plain. */
const classesOf = ({ width, align, ground }: AppearanceView): string[] => [
  ...(width === 'content' ? [] : [`is-${width}`]),
  ...(align === 'none' ? [] : [`align-${align}`]),
  ...(ground === 'none' ? [] : [`on-${ground}`]),
]

/** Strings that are words, not names or addresses. */
const wordKeys = new Set(
  'text label title summary code language name alt credit excerpt authorName documentTitle placeholder provider tagline description figure role price period'.split(
    ' ',
  ),
)
const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'

const poison = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return wordKeys.has(key) ? hostile : value
  if (Array.isArray(value)) return value.map((item) => poison(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]),
  )
}

const slugs = readdirSync('src/content/blocks', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const isKnown = (value: unknown): value is KnownBlockView =>
  typeof value === 'object' && value !== null && 'blockType' in value

describe.each(Object.values(blockViews))('the view of $blockType', (block) => {
  it('has one name through all layers: content, view, styles', () => {
    expect(slugs).toContain(block.blockType)
    const files = readdirSync(`src/front-office/theme/blocks/${block.blockType}`)
    expect(files.toSorted()).toEqual([`${block.blockType}.css`, `${block.blockType}.view.tsx`])
  })

  it('shows every appearance by classes, never by style, script or handler', () => {
    for (const appearance of appearances) {
      const elements = elementsOf(blockHtml({ ...block, appearance }))
      const classes = elements[0]?.attributes['class']?.split(' ') ?? []
      expect(classes.slice(0, 2)).toEqual(['block', `block-${block.blockType}`])
      expect(classes).toEqual(expect.arrayContaining(classesOf(appearance)))
      for (const { tag, attributes } of elements) {
        expect(tag).not.toBe('script')
        expect(Object.keys(attributes).filter((name) => /^(on|style$)/.test(name))).toEqual([])
      }
    }
  })

  it('lets no text become markup', () => {
    const poisoned = poison(block)
    if (!isKnown(poisoned)) throw new Error('not a block')
    const before = elementsOf(blockHtml(block)).map(({ tag }) => tag)
    const elements = elementsOf(blockHtml(poisoned))
    expect(elements.map(({ tag }) => tag).filter((tag) => tag === 'script')).toEqual([])
    expect(elements.filter(({ attributes }) => 'onerror' in attributes)).toEqual([])
    expect(elements.filter(({ tag }) => tag === 'img').length).toBe(
      before.filter((tag) => tag === 'img').length,
    )
  })

  it('has its anchor where one was given', () => {
    const anchored = { ...block, appearance: { ...block.appearance, anchor: 'here' } }
    expect(elementsOf(blockHtml(anchored))[0]?.attributes['id']).toBe('here')
  })
})

describe('what a view leaves out', () => {
  it('hides an unknown block from visitors and names it to staff', () => {
    const unknown = { blockType: 'unknown', key: 'u', name: 'carousel' } as const
    expect(blockHtml({ ...unknown, forStaff: false })).toBe('')
    expect(blockHtml({ ...unknown, forStaff: true })).toContain('carousel')
  })

  it('shows no box for a block without content', () => {
    const { caption, ...gallery } = blockViews.gallery
    expect(caption).toBeDefined()
    expect(blockHtml({ ...gallery, images: [] })).toBe('')
    expect(blockHtml({ ...blockViews.buttons, buttons: [{ label: 'x', style: 'filled' }] })).toBe(
      '',
    )
    expect(blockHtml({ ...blockViews.quote, text: { root: { children: [] } } })).toBe('')
    expect(blockHtml({ ...blockViews.pattern, blocks: [] })).toBe('')
  })

  it('shows what was said about a gallery whose pictures are not there yet', () => {
    const markup = blockHtml({ ...blockViews.gallery, images: [] })
    expect(markup).toContain('Three evenings.')
    expect(markup).not.toContain('<li')
  })

  it('tells staff alone that a picture is gone', () => {
    const image = { ...blockViews.image, media: undefined }
    expect(blockHtml(image, { isStaff: false })).not.toContain('notice')
    expect(blockHtml(image, { isStaff: true })).toContain('cannot be shown')
  })

  it('makes no frame where the host is not allowed, but a link', () => {
    const markup = blockHtml({ ...blockViews.embed, frameUrl: undefined })
    expect(markup).not.toContain('<iframe')
    expect(markup).toContain('href="https://video.example.org/watch?v=1"')
  })
})

describe('frames', () => {
  it('keep raw HTML away from the page: no same origin, no markup outside srcdoc', () => {
    const [, frame] = elementsOf(blockHtml(blockViews['raw-html']))
    expect(frame?.tag).toBe('iframe')
    expect(frame?.attributes['sandbox']).not.toContain('allow-same-origin')
    expect(frame?.attributes['sandbox']).not.toContain('allow-top-navigation')
    expect(frame?.attributes['srcdoc']).toContain('<script>')
  })

  it('are lazy, and closed until somebody asks', () => {
    const elements = elementsOf(blockHtml(blockViews.embed))
    const details = elements.find(({ tag }) => tag === 'details')
    expect(details?.attributes).not.toHaveProperty('open')
    expect(elements.find(({ tag }) => tag === 'iframe')?.attributes['loading']).toBe('lazy')
  })
})
