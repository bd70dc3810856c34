import { describe, expect, it } from '@jest/globals'
import { sanitizeSvg } from '#content/media-storage/svg/sanitize-svg.ts'

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`
const clean = (inside: string, attributes = ''): string => sanitizeSvg(svg(inside, attributes)).text

describe('An SVG', () => {
  it('keeps what draws', () => {
    const drawing =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/></linearGradient></defs>' +
      '<g transform="scale(2)"><path d="M0 0h9" fill="url(#a)"/><use href="#b"/></g>' +
      '<text x="1">1 &lt; 2 &amp; 3</text><style>.c{fill:red}</style>'
    const text = clean(drawing, 'viewBox="0 0 40 30"')
    for (const kept of [
      'viewBox="0 0 40 30"',
      'fill="url(#a)"',
      'href="#b"',
      '1 &lt; 2 &amp; 3',
      '<style>.c{fill:red}</style>',
      'stop-color="#f00"',
    ])
      expect(text).toContain(kept)
  })

  it.each([
    ['from width and height', 'width="30px" height="20"', { width: 30, height: 20 }],
    ['from its view box', 'width="100%" viewBox="0 0 400 300"', { width: 400, height: 300 }],
    ['from both', 'width="50" viewBox="0,0,400,300"', { width: 50, height: 300 }],
  ])('tells its size %s', (_how, attributes, size) => {
    expect(sanitizeSvg(svg('', attributes))).toMatchObject(size)
  })

  it('of a drawing program is read without its prefixes and private parts', () => {
    const text = sanitizeSvg(
      '<?xml version="1.0"?><!-- made by --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' +
        '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:ink="http://inkscape.org"><ink:view>secret</ink:view><svg:rect ink:label="x" width="3"/></svg:svg>',
    ).text
    expect(text).toBe('<svg xmlns="http://www.w3.org/2000/svg"><rect width="3"></rect></svg>')
  })
})

describe('What an SVG could do beside drawing', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in another spelling', '<SCRIPT>alert(1)</SCRIPT>'],
    ['a script by reference', '<script href="https://evil.example/x.js"/>'],
    ['a handler', '<rect onload="alert(1)" OnClick="alert(1)" width="1"/>'],
    [
      'a page inside',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></body></foreignObject>',
    ],
    [
      'HTML by its namespace',
      '<x:iframe xmlns:x="http://www.w3.org/1999/xhtml" src="https://evil.example"/>',
    ],
    ['a picture from elsewhere', '<image href="https://evil.example/x.png"/>'],
    ['a picture from elsewhere, old spelling', '<image xlink:href="//evil.example/x.png"/>'],
    ['an SVG inside a picture', '<image href="data:image/svg+xml;base64,PHN2Zy8+alert(1)"/>'],
    ['a use from elsewhere', '<use xlink:href="https://evil.example/x.svg#a"/>'],
    ['a use of data', '<use href="data:image/svg+xml,&lt;svg onload=alert(1)&gt;"/>'],
    ['a link', '<a href="javascript:alert(1)"><rect width="1"/></a>'],
    ['a link with a tab in it', '<a xlink:href="java&#9;script:alert(1)"><rect width="1"/></a>'],
    ['an animated link', '<a><animate attributeName="href" values="javascript:alert(1)"/></a>'],
    [
      'an animated link, old spelling',
      '<animate attributeName="xlink:href" to="javascript:alert(1)"/>',
    ],
    ['setting a handler', '<set attributeName="onmouseover" to="alert(1)"/>'],
    ['an import', '<style>@import url(https://evil.example/x.css);</style>'],
    ['an import in another spelling', '<style>@im\\70ort "https://evil.example/x.css";</style>'],
    ['a font from elsewhere', '<style>@font-face{src:url("https://evil.example/f")}</style>'],
    ['a style that loads', '<rect style="fill:url(https://evil.example/x#a)" width="1"/>'],
    [
      'a style that loads through a comment',
      '<rect style="fill:u/**/rl(https://evil.example/x#a)" width="1"/>',
    ],
    ['a filter from elsewhere', '<rect filter="url(https://evil.example/x#f)" width="1"/>'],
    [
      'an image set',
      '<rect style="background:image-set(\'https://evil.example/x\' 1x)" width="1"/>',
    ],
    ['closing the style', '<style>a{}&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</style>'],
    ['character data', '<style><![CDATA[</style><script>alert(1)</script>]]></style>'],
    [
      'an embedded page',
      '<iframe src="https://evil.example"/><embed src="https://evil.example"/><object data="https://evil.example"/>',
    ],
    [
      'audio and video',
      '<video src="https://evil.example/v"/><audio src="https://evil.example/a"/>',
    ],
    ['a handler element', '<handler type="text/javascript">alert(1)</handler>'],
    ['instructions', '<?xml-stylesheet href="https://evil.example/x.xsl" type="text/xsl"?>'],
    ['a base for addresses', '<g xml:base="https://evil.example/"><use href="#a"/></g>'],
  ])('goes: %s', (_what, inside) => {
    const text = clean(inside)
    expect(text).not.toMatch(/alert|evil|script|onload|onmouseover|<a[ >]/i)
  })

  it.each([
    ['entities of its own', '<!DOCTYPE svg [<!ENTITY x "alert(1)">]>' + svg('<text>&x;</text>')],
    [
      'entities that grow',
      '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + svg('<text>&b;</text>'),
    ],
    [
      'a file of the server',
      '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + svg('&x;'),
    ],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"><svg/></html>'],
    ['no namespace', '<svg><rect/></svg>'],
    ['an open end', '<svg xmlns="http://www.w3.org/2000/svg"><rect>'],
    ['two roots', svg('') + svg('')],
    ['text before', 'hello' + svg('')],
    ['endless depth', svg('<g>'.repeat(300) + '</g>'.repeat(300))],
    ['endless length', svg('<g/>'.repeat(60_000))],
    ['nothing', ''],
  ])('is refused: %s', (_what, source) => {
    expect(() => sanitizeSvg(source)).toThrow('The SVG cannot be read safely')
  })

  it('stays out for good: what is clean stays as it is', () => {
    const once = clean(
      '<g id="a"><path d="M0 0"/></g><style>.b{fill:url(#a)}</style>',
      'width="9" height="9"',
    )
    expect(sanitizeSvg(once).text).toBe(once)
  })
})
