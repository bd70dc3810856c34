import { describe, expect, it } from '@jest/globals'
import { convert, outline, warningsOf } from '../../../support/import/outline.ts'
import { block, image } from '../../../support/import/block-editor.ts'

describe('a picture of one pixel', () => {
  it('counts readers, and is left out', () => {
    const source = 'Words <img src="https://ads.example/ir?t=1" width="1" height="1" alt="" />'
    expect(outline(source)).toEqual(['Words'])
    expect(warningsOf(source)).toEqual(['markup-removed'])
  })
})

describe('pictures, films and files of the block editor', () => {
  it.each([
    [
      'an image with caption, link and alignment',
      block(
        'image',
        `<figure class="wp-block-image alignright" id="pic"><a href="/x">${image(' class="wp-image-5"')}</a><figcaption>A <b>b</b></figcaption></figure>`,
        { id: 5, align: 'right' },
      ),
      [
        '<image media=https://old.example/a.jpg alt=A caption={A *b*} link={address=/x newTab=false} appearance={anchor=pic align=end}>',
      ],
    ],
    [
      'a gallery of today',
      block(
        'gallery',
        `<figure class="wp-block-gallery columns-2">${block('image', `<figure>${image()}<figcaption>one</figcaption></figure>`)}${block('image', `<figure>${image()}</figure>`)}<figcaption>all</figcaption></figure>`,
        { columns: 2, imageCrop: false },
      ),
      [
        '<gallery images=[{media=https://old.example/a.jpg caption={one}}, {media=https://old.example/a.jpg}] columns=2 crop=false caption={all}>',
      ],
    ],
    [
      'a gallery of a single picture, whose caption is not the picture’s',
      block(
        'gallery',
        `<figure class="wp-block-gallery">${block('image', `<figure>${image()}<figcaption>one</figcaption></figure>`)}<figcaption>all</figcaption></figure>`,
      ),
      [
        '<gallery images=[{media=https://old.example/a.jpg caption={one}}] columns=1 crop=true caption={all}>',
      ],
    ],
    [
      'a gallery of WordPress 5',
      block(
        'gallery',
        `<ul class="wp-block-gallery columns-2"><li class="blocks-gallery-item"><figure>${image()}<figcaption>one</figcaption></figure></li></ul>`,
        { ids: [5] },
      ),
      ['<gallery images=[{media=https://old.example/a.jpg caption={one}}] columns=2 crop=true>'],
    ],
    [
      'a cover',
      block(
        'cover',
        `<div class="wp-block-cover"><span></span><img class="wp-block-cover__image-background" src="https://old.example/c.jpg" alt=""/><div class="wp-block-cover__inner-container">${block('paragraph', '<p>Over</p>')}</div></div>`,
        { url: 'https://old.example/c.jpg', dimRatio: 30, minHeight: 100, minHeightUnit: 'vh' },
      ),
      ['<cover media=https://old.example/c.jpg overlay=light height=screen content={Over}>'],
    ],
    [
      'a cover of colour alone',
      block('cover', '<div><div><p>Over</p></div></div>', { overlayColor: 'black', dimRatio: 100 }),
      ['<cover overlay=strong height=medium content={Over} appearance={ground=contrast}>'],
    ],
    [
      'media and text',
      block(
        'media-text',
        `<div class="wp-block-media-text"><figure>${image()}</figure><div><p>T</p></div></div>`,
        { mediaPosition: 'right', mediaWidth: 30 },
      ),
      ['<media-text media=https://old.example/a.jpg side=end share=third content={T}>'],
    ],
    [
      'an embed',
      block(
        'embed',
        '<figure class="wp-block-embed"><div>\nhttps://www.youtube.com/watch?v=abcdefgh\n</div><figcaption>cap</figcaption></figure>',
        { url: 'https://www.youtube.com/watch?v=abcdefgh', className: 'wp-embed-aspect-4-3' },
      ),
      ['<embed url=https://www.youtube.com/watch?v=abcdefgh ratio=4-3 caption={cap}>'],
    ],
    [
      'an address alone in a paragraph',
      block('paragraph', '<p>https://vimeo.com/1234</p>'),
      ['<embed url=https://vimeo.com/1234 ratio=16-9>'],
    ],
    [
      'audio',
      block(
        'audio',
        '<figure><audio controls src="https://old.example/a.mp3"></audio><figcaption>cap</figcaption></figure>',
        { id: 3 },
      ),
      ['<audio media=https://old.example/a.mp3 caption={cap}>'],
    ],
    [
      'video',
      block(
        'video',
        '<figure><video controls loop muted poster="https://old.example/p.jpg" src="https://old.example/v.mp4"><track kind="captions" src="https://old.example/c.vtt"></video></figure>',
      ),
      [
        '<video media=https://old.example/v.mp4 loop=true poster=https://old.example/p.jpg captions=https://old.example/c.vtt>',
      ],
    ],
    [
      'a file',
      block(
        'file',
        '<div><a href="https://old.example/f.pdf">Report</a><a href="https://old.example/f.pdf" class="wp-block-file__button" download>Download</a></div>',
        { href: 'https://old.example/f.pdf' },
      ),
      ['<file media=https://old.example/f.pdf label=Report showButton=true>'],
    ],
  ])('%s', (_name, source, lines) => {
    expect(outline(source)).toEqual(lines)
    expect(convert(source).words.lost).toEqual([])
  })
})
