import { describe, expect, it } from '@jest/globals'
import { convert, outline, warningsOf } from '../../../support/import/outline.ts'

const site = { attached: ['3', '1', '2'], captions: { '1': 'The <b>first</b>' } }

describe('shortcodes', () => {
  it.each([
    [
      'a caption',
      '[caption id="attachment_1" align="alignleft" width="300"]<a href="/a"><img src="https://old.example/a.jpg" alt="A" /></a> Words <i>here</i>[/caption]',
      [
        '<image media=https://old.example/a.jpg alt=A caption={Words /here/} link={address=/a newTab=false} appearance={align=start}>',
      ],
    ],
    [
      'a caption of WordPress 3.3',
      '[caption align="aligncenter" caption="See <a href=\'/x\'>this</a>"]<img src="https://old.example/a.jpg" />[/caption]',
      ['<image media=https://old.example/a.jpg caption={See [this→/x]} appearance={align=center}>'],
    ],
    [
      'a gallery by numbers',
      '[gallery ids="2,1" columns="2" size="medium"]',
      ['<gallery images=[{media=#2}, {media=#1 caption={The *first*}}] columns=2 crop=true>'],
    ],
    [
      'a gallery in the middle of a paragraph',
      'before [gallery ids="2"] after',
      ['before', '<gallery images=[{media=#2}] columns=3 crop=true>', 'after'],
    ],
    [
      'a gallery of what is attached, backwards, without one',
      '[gallery order="DESC" exclude="3"]',
      ['<gallery images=[{media=#2}, {media=#1 caption={The *first*}}] columns=3 crop=true>'],
    ],
    [
      'audio',
      '[audio mp3="https://old.example/a.mp3"][/audio]',
      ['<audio media=https://old.example/a.mp3>'],
    ],
    [
      'audio of the player plugin',
      '[audio https://old.example/a.mp3|titles=Song]',
      ['<audio media=https://old.example/a.mp3>'],
    ],
    [
      'video with a poster',
      '[video mp4="https://old.example/v.mp4" poster="https://old.example/p.jpg"][/video]',
      ['<video media=https://old.example/v.mp4 loop=false poster=https://old.example/p.jpg>'],
    ],
    [
      'an embed',
      '[embed width="300"]https://vimeo.com/1[/embed]',
      ['<embed url=https://vimeo.com/1 ratio=16-9>'],
    ],
    ['a playlist', '[playlist ids="1,2"]', ['<audio media=#1>', '<audio media=#2>']],
    [
      'typographic quotes',
      '[gallery ids=&#8221;2&#8243; columns=“4”]',
      ['<gallery images=[{media=#2}] columns=4 crop=true>'],
    ],
    [
      'YouTube as wordpress.com writes it',
      '[youtube=http://www.youtube.com/watch?v=abcdefgh&w=425&h=355]',
      ['<embed url=http://www.youtube.com/watch?v=abcdefgh ratio=16-9>'],
    ],
    [
      'code with its line ends',
      '[sourcecode language="php"]\nif (a)\n\n  b();\n[/sourcecode]',
      ['<code code=if (a)\n\n  b(); style=code language=php>'],
    ],
    [
      'code that is HTML, or holds a shortcode',
      'See [code]<div class="a">\n  [gallery]\n</p>[/code] and [html]<b>x</b>[/html] after',
      [
        'See',
        '<code code=<div class="a">\n  [gallery]\n</p> style=code>',
        'and',
        '<code code=<b>x</b> style=code language=html>',
        'after',
      ],
    ],
    [
      'code that was stored escaped',
      '[php]&lt;?php<br />\necho 1; ?&gt;[/php]',
      ['<code code=<?php\necho 1; ?> style=code language=php>'],
    ],
    ['a language in brackets', 'In [html] and [php] alone.', ['In [html] and [php] alone.']],
    ['an escaped one', 'Write [[gallery ids="1"]].', ['Write [gallery ids="1"].']],
    ['one in an attribute', '<a href="/x" title="[gallery]">x</a>', ['[x→/x]']],
    [
      'one in code',
      '<pre>[gallery ids="1"]</pre>',
      ['<code code=[gallery ids="1"] style=preformatted>'],
    ],
  ])('%s', (_name, source, lines) => {
    expect(outline(source, site)).toEqual(lines)
  })

  it('remarks in brackets are words', () => {
    const source =
      'He said [sic] and [laughs], [see also <a href="/x">this</a>], [1], [e-mail] and [a = b].'
    expect(outline(source)).toEqual([
      'He said [sic] and [laughs], [see also [this→/x]], [1], [e-mail] and [a = b].',
    ])
    expect(convert(source).warnings).toEqual([])
  })

  it.each([
    [
      'alone in a paragraph',
      'a\n\n[contact-form-7 id="1" title="Write"]\n\nb',
      ['a', '<imported-html html= origin=[contact-form-7 id="1" title="Write"]>', 'b'],
    ],
    [
      'within a sentence',
      'Call [my_phone] today',
      ['Call today', '<imported-html html= origin=[my_phone]>'],
    ],
    [
      'in a block of its own',
      '<!-- wp:shortcode -->[sitemap]<!-- /wp:shortcode -->',
      ['<imported-html html= origin=[sitemap]>'],
    ],
    ['around text', '[highlight color="red"]kept <b>words</b>[/highlight]', ['kept *words*']],
    ['a button that leads somewhere', '[button link="/go"]Go[/button]', ['[Go→/go]']],
  ])('a plugin’s is a card for staff, or leaves what it encloses: %s', (_name, source, lines) => {
    expect(outline(source)).toEqual(lines)
    expect(warningsOf(source)).toEqual(['shortcode-kept'])
    expect(convert(source).words.lost).toEqual([])
  })
})

describe('page builders', () => {
  it.each([
    [
      'WPBakery',
      '[vc_row][vc_column width="1/2"][vc_custom_heading text="Head" font_container="tag:h3|text_align:left"][vc_column_text]Some <b>text</b>\n\nmore[/vc_column_text][vc_single_image image="12"][vc_btn title="Go" link="url:%2Fgo|title:x"][/vc_column][/vc_row]',
      [
        'h3: Head',
        'Some *text*',
        'more',
        '<image media=#12>',
        '<buttons buttons=[{label=Go link={address=/go newTab=false} style=filled}]>',
      ],
    ],
    [
      'WPBakery’s raw HTML',
      `[vc_raw_html]${Buffer.from(encodeURIComponent('<p>raw</p>')).toString('base64')}[/vc_raw_html]`,
      ['raw'],
    ],
    [
      'Divi',
      '[et_pb_section fb_built="1"][et_pb_row][et_pb_column type="4_4"][et_pb_text]<p>Text</p>[/et_pb_text][et_pb_image src="https://old.example/a.jpg" alt="A"][/et_pb_image][et_pb_blurb title="Blurb"]b[/et_pb_blurb][et_pb_button button_text="Go" button_url="/go"][/et_pb_button][/et_pb_column][/et_pb_row][/et_pb_section]',
      [
        'Text',
        '<image media=https://old.example/a.jpg alt=A>',
        '*Blurb*',
        'b',
        '<buttons buttons=[{label=Go link={address=/go newTab=false} style=filled}]>',
      ],
    ],
    [
      'Avada',
      '[fusion_builder_container][fusion_builder_row][fusion_builder_column type="1_1"][fusion_title size="2"]Head[/fusion_title][fusion_text]t[/fusion_text][/fusion_builder_column][/fusion_builder_row][/fusion_builder_container]',
      ['h2: Head', 't'],
    ],
    [
      'a theme’s columns',
      '[row][column size="6"]a[/column][column]b[/column][/row][one_half_last]c[/one_half_last]',
      ['a', 'b', 'c'],
    ],
    [
      'Elementor’s HTML',
      '<div class="elementor-widget-wrap"><h2 class="elementor-heading-title">Head</h2><div class="elementor-text-editor"><p>Text</p></div></div>',
      ['h2: Head', 'Text'],
    ],
    ['a box that was never closed', '[vc_row]a [/vc_column] b', ['a b']],
  ])('%s leaves its text', (_name, source, lines) => {
    expect(outline(source)).toEqual(lines)
    expect(convert(source).words.lost).toEqual([])
  })
})
