import { expect, it } from '@jest/globals'
import { searchableText } from '#front-office/content-reader/search/searchable-text.ts'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const rich = (...children: object[]) => ({ root: { type: 'root', children } })

it('reads what visitors read, and keeps what is said about pictures apart', () => {
  const body = [
    { blockType: 'heading', text: 'Act one', level: 'h2', appearance: { width: 'wide' } },
    { blockType: 'rich-text', content: rich(paragraph(text('Half'), text('way'))) },
    { blockType: 'image', media: 'x', alt: 'A lamp', caption: rich(paragraph(text('Lit'))) },
    { blockType: 'details', summary: 'More', content: rich(paragraph(text('inside'))) },
    { blockType: 'buttons', buttons: [{ label: 'Book', link: { url: 'https://x.example' } }] },
    { blockType: 'embed', title: 'A film', url: 'x', caption: rich(paragraph(text('Act two'))) },
    { blockType: 'columns', columns: [{ content: rich(paragraph(text('left'))) }] },
  ]
  expect(searchableText(body)).toEqual({
    body: 'Act one\nHalfway\nMore\ninside\nBook\nleft',
    captions: 'A lamp\nLit\nAct two',
  })
})

it('reads blocks inside text, and no address, script or setting', () => {
  const content = rich(
    paragraph(text('Before'), {
      type: 'link',
      fields: { url: 'https://secret.example' },
      children: [text(' a link')],
    }),
    { type: 'block', fields: { blockType: 'code', code: 'const lamp = 1', language: 'ts' } },
    { type: 'block', fields: { blockType: 'raw-html', html: '<script>evil()</script>' } },
    { type: 'block', fields: { blockType: 'imported-html', html: '<p>old <b>words</b></p>' } },
  )
  expect(searchableText(content).body).toBe('Before a link\nconst lamp = 1\nold words')
})

it('reads the parts of a page as they stand there', () => {
  const body = [
    { blockType: 'call-to-action', title: 'Come', text: rich(paragraph(text('early'))) },
    { blockType: 'cards', cards: [{ title: 'One', text: 'first', media: 'x' }], style: 'framed' },
    { blockType: 'statistics', statistics: [{ figure: '64', label: 'cues' }] },
    { blockType: 'testimonial', testimonials: [{ name: 'Ada', role: 'Stage manager' }] },
  ]
  expect(searchableText(body).body).toBe('Come\nearly\nOne\nfirst\n64\ncues\nAda\nStage manager')
})

it('ends, whatever it is given', () => {
  let deep: object = text('deep')
  for (let depth = 0; depth < 5000; depth += 1) deep = { children: [deep] }
  expect(searchableText(deep).body).toBe('')
  const long = Array.from({ length: 200_000 }, () => paragraph(text('word word')))
  expect(searchableText(long).body.length).toBeLessThanOrEqual(1_000_000)
  expect(searchableText(null)).toEqual({ body: '', captions: '' })
})
