import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { brokenLimit } from '#content/hooks/limits.ts'
import { asBlocks, asRichText } from '#import/html-to-content/convert-body.ts'
import { convert } from '../../../support/import/outline.ts'

/** Pieces of which bodies of twenty years are made, whole and broken. */
const pieces = [
  '<p>',
  '</p>',
  '<br>',
  '<BR />',
  '<br/><br/>',
  '\n',
  '\n\n',
  ' ',
  '&nbsp;',
  '&amp;amp;',
  '<b>',
  '</B>',
  '<i>',
  '</i>',
  '<font color="red">',
  '</FONT>',
  '<center>',
  '</center>',
  '<div style="text-align:center">',
  '</div>',
  '<span style="mso-ascii-font-family:Calibri">',
  '</span>',
  '<o:p></o:p>',
  '<blockquote>',
  '</blockquote>',
  '<ul>',
  '<ol start="3">',
  '<li>',
  '</li>',
  '</ul>',
  '</ol>',
  '<table border=0>',
  '<tr>',
  '<td colspan="2">',
  '</td>',
  '</tr>',
  '</table>',
  '<th>',
  '<thead>',
  '<tfoot>',
  '<caption>',
  '<h1>',
  '</h1>',
  '<h3 id="x">',
  '</h3>',
  '<pre>',
  '</pre>',
  '<code>',
  '</code>',
  '<a href="http://old.example/?p=1">',
  '</a>',
  '<a name="top">',
  '<img src="http://old.example/a.jpg" alt="picture">',
  '<hr>',
  '<iframe src="//www.youtube.com/embed/abcdefgh"></iframe>',
  '<script>var a = "lost";</script>',
  '<style>p { }</style>',
  '<dl><dt>',
  '<dd>',
  '</dl>',
  '<!--more-->',
  '<!--nextpage-->',
  '<!-- remark -->',
  '<!-- wp:paragraph -->',
  '<!-- /wp:paragraph -->',
  '<!-- wp:group {"align":"full"} -->',
  '<!-- /wp:group -->',
  '<!-- wp:columns -->',
  '<!-- wp:column {"width":"33%"} -->',
  '<!-- /wp:column -->',
  '<!-- /wp:columns -->',
  '<!-- wp:quote -->',
  '<!-- /wp:quote -->',
  '<!-- wp:list {"ordered":true} -->',
  '<!-- /wp:list -->',
  '<!-- wp:block {"ref":7} /-->',
  '<!-- wp:acme/thing {"a":1} -->',
  '<!-- /wp:acme/thing -->',
  '<!-- wp:image {"id":5} -->',
  '<!-- /wp:image -->',
  '<!-- wp:broken {"a": -->',
  '<!-- wp:cover {"url":"http://old.example/c.jpg"} -->',
  '<!-- /wp:cover -->',
  '[gallery ids="1,2"]',
  '[caption width="3"]',
  '[/caption]',
  '[vc_row]',
  '[/vc_row]',
  '[foo bar="1"]',
  '[/foo]',
  '[sic]',
  '[[gallery]]',
  '[',
  ']',
  '<',
  '>',
  '&',
  '"',
  "'",
  'http://www.youtube.com/watch?v=abcdefgh',
  'Words',
  'и слова',
  '日本語の文',
  'שלום',
  'مرحبا',
  '👩‍👩‍👧',
  'e\u0301',
  '\u0000',
  '\u000b',
  '\u2028',
  '\ud800',
  '\ufeff',
]

const anyBody = fc.oneof(
  {
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { maxLength: 60 })
      .map((parts) => parts.join('')),
    weight: 6,
  },
  {
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), { maxLength: 20 })
      .map((parts) => parts.join('')),
    weight: 3,
  },
  { arbitrary: fc.string({ maxLength: 300 }), weight: 1 },
)

/** The same bodies each time; `FUZZ=5000` looks for new ones, and in some thousands finds two words run together. */
const { FUZZ } = process.env
const runs = FUZZ === undefined ? { numRuns: 300, seed: 2026 } : { numRuns: Number(FUZZ) }

describe('any body at all', () => {
  it('becomes content within the limits of the model, the same each time, without a word lost', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const first = convert(body)
        expect(first.words.lost).toEqual([])
        expect(JSON.stringify(convert(body).flow)).toBe(JSON.stringify(first.flow))
        const content = { content: asRichText(first.flow), body: asBlocks(first.flow, 'seed') }
        expect(brokenLimit(content)).toBeUndefined()
        expect(JSON.stringify(content)).not.toMatch(/\\ud[89a-f]|\\u0000/i)
      }),
      runs,
    )
  })
})

const seconds = (body: string): number => {
  const start = process.cpuUsage()
  const { flow } = convert(body)
  expect(brokenLimit({ content: asRichText(flow) })).toBeUndefined()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

describe('a body of a size that nobody foresaw', () => {
  it.each([
    [
      'five hundred boxes deep',
      `${'<div>'.repeat(500)}deep <b>words</b> <img src="http://a.example/i.jpg">${'</div>'.repeat(500)}`,
    ],
    ['five hundred lists deep', `${'<ul><li>item '.repeat(500)}${'</li></ul>'.repeat(500)}`],
    [
      'five hundred quotes deep',
      `${'<blockquote>said '.repeat(500)}${'</blockquote>'.repeat(500)}`,
    ],
    [
      'five hundred tables deep',
      `${'<table><tr><td>cell '.repeat(500)}${'</td></tr></table>'.repeat(500)}`,
    ],
    [
      'five hundred groups deep',
      `${'<!-- wp:group --><div>word '.repeat(500)}${'</div><!-- /wp:group -->'.repeat(500)}`,
    ],
    ['five hundred wrappers deep', `${'[vc_row]word '.repeat(500)}${'[/vc_row]'.repeat(500)}`],
    ['five hundred links unclosed', '<a href="http://a.example/">link '.repeat(500)],
    [
      'five hundred fonts unclosed',
      Array.from({ length: 500 }, (_, n) => `<font size="${n}"><p>text `).join(''),
    ],
    [
      'a page break between items',
      '<ul><li>one</li><!--nextpage--><li>two</li></ul>three<!--more-->four',
    ],
    ['a plugin’s shortcode in the midst of a word', 'some[icon name="x"]thing and [icon]more'],
    ['a form within an item', '<ul><li>before <form>inside <b>all</b></form> after</li></ul>'],
    ['a script within code', '<pre>shown<script>hidden()</script></pre>'],
  ])('%s keeps its words', (_name, body) => {
    expect(convert(body).words.lost).toEqual([])
    expect(seconds(body)).toBeLessThan(5)
  })

  it.each([
    ['of text', 'Some words that stand in a paragraph of a book.\n\n'],
    ['of links', '<a href="http://old.example/2012/05/a-post/">a link</a>, '],
    ['of comments that never end', '<!-- '],
    ['of brackets', '[a [b '],
    ['of open brackets with spaces', '[abc                     '],
    ['of code that never ends', '<pre> <code '],
    ['of open boxes', '<div><b>x '],
    ['of block comments', '<!-- wp:group -->x<!-- /wp:other -->'],
    ['of blank emphasis', '<b> </b>'],
    ['of quotation marks', '<a title="'],
  ])('half a megabyte %s takes seconds, not hours', (_name, piece) => {
    expect(seconds(piece.repeat(Math.ceil(500_000 / piece.length)))).toBeLessThan(10)
  })

  it('two megabytes of a book are kept, in pieces that can still be opened', () => {
    const { flow, words } = convert('A paragraph of a <b>book</b>, with words.\n\n'.repeat(45_000))
    expect(words.lost).toEqual([])
    expect(flow.length).toBeLessThan(20)
    expect(brokenLimit({ content: asRichText(flow) })).toBeUndefined()
  })
})
