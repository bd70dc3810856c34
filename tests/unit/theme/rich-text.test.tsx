import { describe, expect, it } from '@jest/globals'
import type { RichTextNode, RichTextView } from '#front-office/theme/rich-text.view-data.ts'
import { InlineText, RichText } from '#front-office/theme/rich-text/rich-text.tsx'
import { hasContent } from '#front-office/theme/rich-text/plain-text.ts'
import { picture } from '../../support/theme/media.ts'
import {
  cell,
  heading,
  item,
  link,
  list,
  paragraph,
  row,
  run,
  table,
  text,
} from '../../support/theme/text.ts'
import { contextFor, html } from './render.tsx'

const show = (...nodes: RichTextNode[]): string =>
  html(<RichText text={text(...nodes)} context={contextFor()} />)

describe('a rich text', () => {
  it('marks text as its format says, all eight at once', () => {
    expect(show(paragraph(run('a', 1), run('b', 2), run('c', 16)))).toBe(
      '<p><strong>a</strong><em>b</em><code>c</code></p>',
    )
    expect(show(paragraph(run('x', 255)))).toBe(
      '<p><strong><em><s><u><sup><sub><mark><code>x</code></mark></sub></sup></u></s></em></strong></p>',
    )
  })

  it('escapes what was typed', () => {
    expect(show(paragraph('<b>&"'))).toBe('<p>&lt;b&gt;&amp;&quot;</p>')
  })

  it('gives headings anchors of their own, also when two say the same', () => {
    const markup = show(heading(2, 'Über uns'), heading(3, 'Über uns'), heading(2, '!!!'))
    expect(markup).toContain('<h2 id="uber-uns">')
    expect(markup).toContain('<h3 id="uber-uns-2">')
    expect(markup).toContain('id="section"')
  })

  it('leaves the first level to the page’s title', () => {
    expect(show(heading(1, 'Loud'))).toBe('<h2 id="loud">Loud</h2>')
  })

  it('puts a nested list into the item it belongs to', () => {
    const nested = list(
      'bullet',
      item('one'),
      item(list('number', item('a'), item('b'))),
      item('two'),
    )
    expect(show(nested)).toBe('<ul><li>one<ol><li>a</li><li>b</li></ol></li><li>two</li></ul>')
  })

  const named = (anchor: string): RichTextNode => ({
    type: 'paragraph',
    children: [run('p')],
    anchor,
  })

  it('keeps the places that links from elsewhere lead to', () => {
    const children = [run('Words')]
    expect(show({ type: 'heading', tag: 'h2', children, anchor: 'old-name' })).toBe(
      '<h2 id="old-name">Words</h2>',
    )
    expect(show(named('here'))).toBe('<p id="here">p</p>')
    expect(show(list('bullet', { type: 'listitem', children, anchor: 'fn:1' }))).toBe(
      '<ul><li id="fn:1">Words</li></ul>',
    )
    expect(show(named('main'))).toBe('<p id="main-2">p</p>')
  })

  it('counts with letters, and down', () => {
    const counting = { isReversed: true, numbering: 'lower-roman' as const, start: 3 }
    expect(show({ type: 'list', listType: 'number', children: [item('z')], ...counting })).toBe(
      '<ol start="3" reversed="" type="i"><li>z</li></ol>',
    )
  })

  it('says that a paragraph runs from the right', () => {
    expect(show({ type: 'paragraph', children: [run('שלום')], direction: 'rtl' })).toBe(
      '<p dir="rtl">שלום</p>',
    )
  })

  it('puts the foot of a table into its foot, and aligns cells', () => {
    const middle: RichTextNode = { type: 'paragraph', children: [run('1')], format: 'center' }
    const first: RichTextNode = {
      type: 'tablerow',
      children: [{ type: 'tablecell', children: [middle] }],
    }
    const markup = show(table(first, { type: 'tablerow', children: [cell('sum')], isFoot: true }))
    expect(markup).toContain('<td class="text-center">1</td>')
    expect(markup).toContain('<tfoot><tr><td>sum</td></tr></tfoot>')
  })

  it('begins a numbered list where it was told to', () => {
    expect(show({ type: 'list', listType: 'number', start: 4, children: [item('d')] })).toContain(
      '<ol start="4">',
    )
  })

  it('says in words what a check list shows by marks, the same each time', () => {
    const tasks = list(
      'check',
      { type: 'listitem', checked: true, children: [run('Props')] },
      { type: 'listitem', children: [run('Iron')] },
    )
    const markup = show(tasks)
    expect(markup).toMatch(/is-checked.*Done:.*Props/)
    expect(markup).toMatch(/is-unchecked.*To do:.*Iron/)
    expect(show(tasks)).toBe(markup)
  })

  it('links what has an address and leaves the words of what has none', () => {
    expect(show(paragraph(link('/about', 'us')))).toBe('<p><a href="/about">us</a></p>')
    expect(show(paragraph(link(undefined, 'gone')))).toBe('<p>gone</p>')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' java\nscript:alert(1)'])(
    'does not link to %j',
    (address) => {
      expect(show(paragraph(link(address, 'no')))).toBe('<p>no</p>')
    },
  )

  it('heads tables with their first rows and scrolls them in a region one can reach', () => {
    const markup = show(table(row(cell('A', 1), cell('B', 1)), row(cell('a', 2), cell('b'))))
    expect(markup).toContain('<thead><tr><th scope="col">A</th>')
    expect(markup).toContain('<tbody><tr><th scope="row">a</th><td>b</td>')
    expect(markup).toContain('tabindex="0" role="group"')
  })

  it('keeps spans of cells', () => {
    const wide: RichTextNode = { type: 'tablecell', colSpan: 2, rowSpan: 1, children: [] }
    expect(show(table(row(wide)))).toContain('<td colSpan="2"></td>')
  })

  it('shows uploads, documents, rules, tabs and line breaks', () => {
    expect(show({ type: 'upload', media: picture('beams') })).toContain('<figure class="figure">')
    expect(show({ type: 'upload' })).toBe('')
    expect(show({ type: 'relationship', target: { title: 'T', href: '/t' } })).toContain(
      'href="/t"',
    )
    expect(show({ type: 'relationship' })).toBe('')
    expect(show({ type: 'horizontalrule' })).toBe('<hr/>')
    expect(show(paragraph('a', { type: 'linebreak' }, { type: 'tab' }))).toContain('a<br/>')
  })

  it('takes alignment and indentation as classes', () => {
    expect(show({ type: 'paragraph', format: 'center', indent: 2, children: [run('x')] })).toBe(
      '<p class="text-center indent-2">x</p>',
    )
  })

  it('hides what it does not know from visitors and names it to staff', () => {
    const odd: RichTextView = JSON.parse('{"root":{"children":[{"type":"poll","version":1}]}}')
    expect(html(<RichText text={odd} context={contextFor()} />)).toBe('')
    expect(html(<RichText text={odd} context={contextFor({ isStaff: true })} />)).toContain('poll')
  })

  it('puts the paragraphs of a caption on lines', () => {
    const caption = text(paragraph('one'), paragraph('two'))
    expect(html(<InlineText text={caption} context={contextFor()} />)).toBe('one<br/>two')
  })

  it('knows when an editor was opened and left empty', () => {
    expect(hasContent(undefined)).toBe(false)
    expect(hasContent(text(paragraph(' '), paragraph()))).toBe(false)
    expect(hasContent(text({ type: 'horizontalrule' }))).toBe(true)
  })
})
