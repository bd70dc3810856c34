import { describe, expect, it } from '@jest/globals'
import { convert, outline, warningsOf } from '../../../support/import/outline.ts'
import { block } from '../../../support/import/block-editor.ts'

describe('blocks of the block editor', () => {
  it.each([
    [
      'a heading with its anchor',
      block('heading', '<h3 id="here">Hi <em>you</em></h3>', { level: 3 }),
      ['#{anchor=here} h3: Hi /you/'],
    ],
    [
      'a first-level heading, which is the page’s',
      block('heading', '<h1>Hi</h1>', { level: 1 }),
      ['h2: Hi'],
    ],
    [
      'an aligned paragraph',
      block('paragraph', '<p class="has-text-align-center">Hi</p>', { align: 'center' }),
      ['center Hi'],
    ],
    [
      'a paragraph on a ground',
      block('paragraph', '<p>Hi</p>', { backgroundColor: 'black' }),
      ['<section content={Hi} appearance={ground=contrast}>'],
    ],
    [
      'nested lists',
      block(
        'list',
        `<ul>${block('list-item', `<li>a${block('list', `<ol start="3" reversed type="i">${block('list-item', '<li>b</li>')}</ol>`, { ordered: true })}</li>`)}</ul>`,
      ),
      ['ul(a ; #{reversed=true numbering=lower-roman} ol3(b))'],
    ],
    [
      'a quote with its author',
      block('quote', `<blockquote>${block('paragraph', '<p>Q</p>')}<cite>Me</cite></blockquote>`),
      ['<quote text={Q} attribution={Me} style=quote>'],
    ],
    [
      'a pull quote',
      block(
        'pullquote',
        '<figure class="wp-block-pullquote alignwide"><blockquote><p>Q</p><cite>Me</cite></blockquote></figure>',
        { align: 'wide' },
      ),
      ['<quote text={Q} attribution={Me} style=pull-quote appearance={width=wide}>'],
    ],
    [
      'a pull quote whose author stands below',
      block(
        'pullquote',
        '<figure><blockquote><p>Q</p></blockquote><figcaption>Me</figcaption></figure>',
      ),
      ['<quote text={Q} attribution={Me} style=pull-quote>'],
    ],
    [
      'columns by their widths',
      block(
        'columns',
        `<div>${block('column', '<div>' + block('paragraph', '<p>a</p>') + '</div>', { width: '33.33%' })}${block('column', '<div><p>b</p></div>', { width: '66.66%' })}</div>`,
      ),
      ['<columns ratio=1-2 columns=[{content={a}}, {content={b}}]>'],
    ],
    [
      'six columns as two rows',
      block(
        'columns',
        '123456'.replace(/./g, (n) => block('column', `<p>${n}</p>`)),
      ),
      [
        '<columns ratio=equal columns=[{content={1}}, {content={2}}, {content={3}}]>',
        '<columns ratio=equal columns=[{content={4}}, {content={5}}, {content={6}}]>',
      ],
    ],
    [
      'a group on a colour',
      block(
        'group',
        `<div class="wp-block-group alignfull" id="top">${block('paragraph', '<p>a</p>')}</div>`,
        { align: 'full', style: { color: { background: '#cf2e2e' } } },
      ),
      ['<section content={a} appearance={anchor=top width=full ground=accent}>'],
    ],
    [
      'a table with all its parts',
      block(
        'table',
        '<figure class="wp-block-table is-style-stripes"><table><thead><tr><th>h</th><th>i</th></tr></thead><tbody><tr><td class="has-text-align-right">1</td><td colspan="2">2</td></tr></tbody><tfoot><tr><td>f</td><td>g</td></tr></tfoot></table><figcaption>cap</figcaption></figure>',
      ),
      [
        '<table content={table(row(th:h ; th:i) ; row(right 1 ; 2) ; #{foot=true} row(f ; g))} stripes=true caption={cap}>',
      ],
    ],
    [
      'code',
      block(
        'code',
        '<pre class="wp-block-code"><code lang="php" class="language-php">if (a &lt; b) {\n  c\n}</code></pre>',
      ),
      ['<code code=if (a < b) {\n  c\n} style=code language=php>'],
    ],
    [
      'preformatted text',
      block('preformatted', '<pre class="wp-block-preformatted">a<br>  b</pre>'),
      ['<code code=a\n  b style=preformatted>'],
    ],
    [
      'verse',
      block('verse', '<pre class="wp-block-verse">a\nb</pre>'),
      ['<code code=a\nb style=verse>'],
    ],
    [
      'buttons',
      block(
        'buttons',
        `<div>${block('button', '<div class="wp-block-button is-style-outline"><a class="wp-block-button__link" href="/go" target="_blank">Go</a></div>', { className: 'is-style-outline' })}</div>`,
        { layout: { justifyContent: 'center' } },
      ),
      [
        '<buttons buttons=[{label=Go link={address=/go newTab=true} style=outline}] appearance={align=center}>',
      ],
    ],
    [
      'details',
      block(
        'details',
        `<details open><summary>S <b>t</b></summary>${block('paragraph', '<p>d</p>')}</details>`,
      ),
      ['<details summary=S t open=true content={d}>'],
    ],
    [
      'an accordion',
      block(
        'accordion',
        `<div>${block('accordion-item', `<div>${block('accordion-heading', '<h3><button><span>Q</span><span aria-hidden="true">+</span></button></h3>')}${block('accordion-panel', '<div><p>A</p></div>')}</div>`)}</div>`,
      ),
      ['<details summary=Q open=false content={A}>'],
    ],
    [
      'an accordion whose sign stands before the words',
      block(
        'accordion',
        `<div>${block('accordion-item', `<div>${block('accordion-heading', '<h3><button><span aria-hidden="true">+</span><span>Q</span></button></h3>')}${block('accordion-panel', '<div><p>A</p></div>')}</div>`)}</div>`,
      ),
      ['<details summary=Q open=false content={A}>'],
    ],
    [
      'a plugin’s heading and paragraph',
      `${block('kadence/advancedheading', '<h2 class="kt">Words <em>of</em> it</h2>')}${block('generateblocks/text', '<p class="gb">More</p>')}`,
      ['h2: Words /of/ it', 'More'],
    ],
    [
      'a plugin’s button, with an icon or as settings alone',
      `${block('generateblocks/button', '<a class="gb" href="/a"><span><svg><path d="M0"/></svg></span><span>Go</span></a>')}<!-- wp:kadence/singlebtn {"text":"Come","link":"/b"} /-->`,
      [
        '<buttons buttons=[{label=Go link={address=/a newTab=false} style=filled}]>',
        '<buttons buttons=[{label=Come link={address=/b newTab=false} style=filled}]>',
      ],
    ],
    ['a separator', block('separator', '<hr class="is-style-dots"/>'), ['<separator style=dots>']],
    [
      'a spacer',
      block('spacer', '<div style="height:20px"></div>', { height: '20px' }),
      ['<spacer size=small>'],
    ],
    [
      'a page break',
      `a${block('nextpage', '<!--nextpage-->')}b`,
      ['a', '<separator style=dots>', 'b'],
    ],
    [
      '"read more"',
      `${block('paragraph', '<p>a</p>')}${block('more', '<!--more-->')}${block('paragraph', '<p>b</p>')}`,
      ['a', 'b'],
    ],
    [
      'the latest posts',
      '<!-- wp:latest-posts {"postsToShow":3,"displayPostDate":true,"postLayout":"grid","categories":[{"id":4}]} /-->',
      [
        '<post-list style=grid limit=3 order=newest categories=[category-4] showExcerpt=false showImage=false showDate=true>',
      ],
    ],
    [
      'a query loop of pages',
      '<!-- wp:query {"query":{"postType":"page","perPage":4,"orderBy":"menu_order"}} --><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --><!-- /wp:query -->',
      [
        '<post-list source=pages style=list limit=4 offset=0 order=arranged showExcerpt=false showImage=false showDate=false>',
      ],
    ],
    [
      'a query loop of the pages below two',
      '<!-- wp:query {"query":{"postType":"page","perPage":4,"parents":[12,"15",404]}} --><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --><!-- /wp:query -->',
      ['12', '15'].map(
        (parent) =>
          `<post-list source=children parent=page-${parent} style=list limit=4 offset=0 order=newest showExcerpt=false showImage=false showDate=false>`,
      ),
    ],
    ['HTML written by hand', block('html', '<p>a <marquee>b</marquee></p>'), ['a b']],
    [
      'classic text between blocks',
      `${block('paragraph', '<p>a</p>')}\n\nfree\ntext\n\nmore\n\n${block('paragraph', '<p>b</p>')}`,
      ['a', 'free|text', 'more', 'b'],
    ],
    ['comments that close what is not open', `a${'<!-- /wp:group -->'}b`, ['ab']],
    [
      'blocks closed in the wrong order',
      '<!-- wp:group --><!-- wp:paragraph --><p>a</p><!-- /wp:group --><!-- /wp:paragraph --><p>b</p>',
      ['<section content={a}>', 'b'],
    ],
    [
      'settings that are no JSON',
      '<!-- wp:heading {"level": --><h3>a</h3><!-- /wp:heading -->',
      ['h3: a'],
    ],
  ])('%s', (_name, source, lines) => {
    expect(outline(source)).toEqual(lines)
    expect(convert(source).words.lost).toEqual([])
  })

  it('a synced pattern stands where it stood; one that is missing is told', () => {
    const source = '<!-- wp:block {"ref":7} /-->'
    expect(outline(source, { patterns: ['7'] })).toEqual(['<pattern pattern=pattern-7>'])
    expect(outline(source)).toEqual([])
    expect(warningsOf(source)).toEqual(['block-without-home'])
  })

  it('footnotes are a list to which the signs in the text lead, also when their block was lost', () => {
    const text = '<p>Word<sup data-fn="n-1" class="fn"><a href="#n-1" id="n-1-link">1</a></sup></p>'
    const notes = [{ id: 'n-1', content: 'A <em>note</em>' }]
    const lines = ['#{anchor=n-1-link} Word[^1^→#n-1]', 'ol(#{anchor=n-1} A /note/)']
    expect(outline(`${block('paragraph', text)}<!-- wp:footnotes /-->`, { notes })).toEqual(lines)
    expect(outline(block('paragraph', text), { notes })).toEqual(lines)
  })

  it('an unknown block keeps its HTML, without what could run, and says so', () => {
    const source = block(
      'acme/box',
      '<div class="acme" onclick="x()"><p>Text <a href="javascript:x()">here</a></p></div>',
      { a: 1 },
    )
    expect(outline(source)).toEqual([
      '<imported-html html=<div><p>Text <a>here</a></p></div> origin=acme/box>',
    ])
    expect(warningsOf(source)).toEqual(['block-kept-as-html'])
  })

  it('a block that WordPress filled is a note with its settings', () => {
    expect(outline('<!-- wp:calendar {"month":3} /-->')).toEqual([
      '<imported-html html= origin=core/calendar {"month":3}>',
    ])
    expect(warningsOf('<!-- wp:calendar /-->')).toEqual(['block-without-home'])
  })

  it('colours and sizes that only the theme decides are told once', () => {
    expect(
      warningsOf('<p><font color="red">a</font> <span style="font-size:20px">b</span></p>'),
    ).toEqual(['appearance-left'])
  })
})

it('a button that leads nowhere is text', () => {
  const button = '<div class="wp-block-button"><a class="wp-block-button__link">Nowhere</a></div>'
  expect(outline(block('buttons', `<div>${block('button', button)}</div>`))).toEqual(['Nowhere'])
})
