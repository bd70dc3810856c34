import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { pageTemplate } from '#front-office/theme/templates/page.template.tsx'
import { postTemplate } from '#front-office/theme/templates/post.template.tsx'
import { blockViews } from '../../support/theme/block-views.ts'
import { frame } from '../../support/theme/frame.ts'
import { pagePartViews } from '../../support/theme/page-part-views.ts'
import { page, post } from '../../support/theme/pages.ts'
import { plain } from '../../support/theme/plain.ts'
import { block, heading, text } from '../../support/theme/text.ts'
import { blockHtml, elementsOf } from './render.tsx'

const contents = pagePartViews['table-of-contents']
const chapter = (title: string, anchor?: string) => ({
  ...plain('heading', title, { anchor }),
  text: title,
  level: 2 as const,
})

describe('a table of contents in a page', () => {
  const body = [contents, chapter('One', 'first'), chapter('Two'), chapter('Two')]
  const elements = elementsOf(
    renderToStaticMarkup(pageTemplate(frame(), { ...page, body: [...body] })),
  )

  it('leads to headings that are there, whatever they are called', () => {
    const links = elements.flatMap(({ attributes: { href } }) =>
      href?.startsWith('#') && href !== '#main' ? [href.slice(1)] : [],
    )
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? [])
    expect(links.filter((link) => ['first', 'two', 'two-2'].includes(link))).toHaveLength(3)
    for (const link of ['first', 'two', 'two-2']) expect(ids).toContain(link)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is none for one chapter', () => {
    const markup = renderToStaticMarkup(
      pageTemplate(frame(), { ...page, body: [contents, chapter('One')] }),
    )
    expect(markup).not.toContain('class="contents"')
  })

  it('lists chapters alone when asked, and folds', () => {
    expect(blockHtml(contents)).toContain('Below')
    const markup = blockHtml({ ...contents, depth: 'chapters', isFolded: true })
    expect(markup).not.toContain('Below')
    expect(markup).toContain('<summary>Here</summary>')
  })
})

describe('what a post shows in blocks', () => {
  const content = text(
    block(contents),
    ...['One', 'Two', 'Three'].map((title) => heading(2, title)),
    block(pagePartViews['author-box']),
  )

  it('is not shown a second time by itself', () => {
    const placed = { contents: true, authors: true }
    const markup = renderToStaticMarkup(postTemplate(frame(), { ...post, content, placed }))
    expect(markup.split('class="contents"')).toHaveLength(2)
    expect(markup.split('class="author-box"')).toHaveLength(3)
  })

  it('is shown by itself otherwise', () => {
    const plainText = text(...['One', 'Two', 'Three'].map((title) => heading(2, title)))
    const markup = renderToStaticMarkup(postTemplate(frame(), { ...post, content: plainText }))
    expect(markup.split('class="contents"')).toHaveLength(2)
    expect(markup).toContain('class="author-box"')
  })
})

describe('a part of a page that has nothing to say', () => {
  it('has no box', () => {
    expect(blockHtml({ ...pagePartViews['author-box'], authors: [] })).toBe('')
    expect(blockHtml({ ...pagePartViews['related-posts'], items: [] })).toBe('')
    const home = [{ href: '/', label: 'Coulisse', isExternal: false }]
    expect(blockHtml({ ...pagePartViews.breadcrumbs, links: home, current: undefined })).toBe('')
    expect(blockHtml(contents, { places: [] })).toBe('')
  })

  it('is no reason to lose a heading of a level', () => {
    expect(blockHtml(pagePartViews['related-posts'])).toContain('<h2 class="widget-title">')
    expect(blockHtml(pagePartViews['related-posts'])).toContain('<h3')
    expect(blockHtml(blockViews.heading)).toContain('id="the-half-hour-call"')
  })
})
