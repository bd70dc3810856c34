import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { readableParts } from '#back-office/translations/readable-parts.ts'
import { copyForTranslation } from '#back-office/translations/copy-document.ts'

const field = (name: string): FlattenedField => ({ name, type: 'text' })
const area: FlattenedField = { name: 'excerpt', type: 'textarea' }
const number: FlattenedField = { name: 'order', type: 'number' }
const text: FlattenedField = { name: 'content', type: 'richText' }
const fields: FlattenedField[] = [
  ...[field('title'), field('slug'), field('password'), text],
  ...[area, number, field('translatedFrom')],
]
const quote: FlattenedField[] = [field('text'), field('anchor')]
const blockFields = (slug: string) => (slug === 'quote' ? quote : undefined)

const word = (said: string) => ({ type: 'text', text: said })
const content = {
  root: {
    children: [
      {
        type: 'paragraph',
        children: [word('Read '), { type: 'link', children: [word('more')] }, word('.')],
      },
      {
        type: 'list',
        children: [
          { type: 'listitem', children: [word('One')] },
          { type: 'listitem', children: [word('Two')] },
        ],
      },
      { type: 'block', fields: { blockType: 'quote', text: 'Said', anchor: 'there', id: 'x' } },
      { type: 'horizontalrule' },
    ],
  },
}

describe('what people read of a document', () => {
  it('is its texts, paragraph by paragraph, and no secret, address or code', () => {
    const document = {
      ...{ title: 'Title', slug: 'slug', password: 'curtain', translatedFrom: 'id', order: 3 },
      ...{ excerpt: '  ', content },
    }
    expect(readableParts(document, { fields, blockFields })).toEqual([
      { field: 'title', kind: '', text: 'Title' },
      { field: 'content', kind: 'paragraph', text: 'Read more.' },
      { field: 'content', kind: 'list', text: 'One\nTwo' },
      { field: 'content', kind: 'quote', text: 'Said' },
    ])
  })

  it('is nothing of what is damaged or of a block that nobody knows', () => {
    const broken = {
      title: 7,
      content: {
        root: {
          children: [null, 'x', { type: 'block', fields: { blockType: 'gone', text: 'x' } }],
        },
      },
    }
    expect(readableParts(broken, { fields, blockFields })).toEqual([])
  })
})

describe('the copy of a document for a translation', () => {
  const relation = (name: string): FlattenedField => ({
    ...{ name, type: 'relationship', relationTo: 'pages', flattenedFields: [] },
  })

  it('leads to translations, leaves out what has none, and has rows of its own', () => {
    const own: FlattenedField[] = [
      ...[field('title'), field('slug'), relation('parent'), relation('categories')],
      ...[text, relation('featuredImage')],
    ]
    const copy = copyForTranslation(
      {
        ...{ title: 'Title', slug: 'title', parent: 'p', categories: ['a', 'b'] },
        ...{ featuredImage: 'image', content: { rows: [{ id: 'row', to: 'a' }] } },
      },
      { fields: own, translated: new Map([['a', 'a-fr']]) },
    )
    expect(copy).toEqual({
      ...{ title: 'Title', parent: null, categories: ['a-fr'], featuredImage: 'image' },
      content: { rows: [{ to: 'a-fr' }] },
    })
  })
})
