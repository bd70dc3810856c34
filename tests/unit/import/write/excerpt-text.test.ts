import { describe, expect, it } from '@jest/globals'
import { excerptOf } from '#import/write/excerpt-text.ts'

const of = (body: string, excerpt = '') => excerptOf({ body, excerpt })

describe('an excerpt', () => {
  it.each([
    ['is what stands before "Read more"', 'One <b>two</b>.<!--more-->three', 'One two.'],
    ['is none without it', 'One two.', undefined],
    [
      'leaves out captions and galleries',
      '[caption id="a" width="300"]<img src="x.jpg"> A cat[/caption]\nThe text.[gallery ids="1,2"]<!--more-->',
      'The text.',
    ],
    [
      'has no code of plugins, but what it encloses',
      '[intro_box color="red"]The text[/intro_box] and [tooltip tip="x"]more[/tooltip].<!--more-->',
      'The text and more.',
    ],
    ['keeps brackets that people wrote', 'He said [sic] so.<!--more-->', 'He said [sic] so.'],
    [
      'is found in the block editor',
      '<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph --><!-- wp:more --><!--more--><!-- /wp:more -->',
      'One.',
    ],
  ])('%s', (_, body, expected) => {
    expect(of(body)).toBe(expected)
  })

  it('that somebody wrote comes first, without code too', () => {
    expect(of('No.<!--more-->', '[contact-form-7 id="1"] Written <em>here</em>.')).toBe(
      'Written here.',
    )
  })

  it('is cut between words', () => {
    const excerpt = of(`${'word '.repeat(300)}<!--more-->`) ?? ''
    expect(excerpt.length).toBeLessThanOrEqual(602)
    expect(excerpt.endsWith('word …')).toBe(true)
  })
})
