import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { collectReferences } from '#publishing/references/collect-references.ts'

const relation = (name: string, more: object = {}): FlattenedField => ({
  ...{ name, type: 'relationship', relationTo: 'pages' },
  ...more,
})
const text: FlattenedField = { name: 'text', type: 'richText' }
const body: FlattenedField = { name: 'body', type: 'blocks', blocks: [] }
const blocks: Record<string, FlattenedField[]> = {
  card: [relation('page'), body],
  note: [text, body],
}
const blockFields = (slug: string) => blocks[slug]
const collect = (fields: FlattenedField[], data: Record<string, unknown>) =>
  collectReferences(fields, data, blockFields).map(
    ({ targetType, targetId, field }) => `${targetType}:${targetId} ${field}`,
  )
const root = (children: unknown) => ({ root: { type: 'root', children } })

describe('the references of a document', () => {
  it('are its relations, of one type or many, populated or not', () => {
    const fields = [
      relation('one'),
      relation('many', { hasMany: true }),
      relation('any', { relationTo: ['pages', 'posts'] }),
    ]
    const data = {
      one: { id: 'a', title: 'populated' },
      many: ['b', 'b', 'c'],
      any: { relationTo: 'posts', value: 'd' },
    }
    expect(collect(fields, data)).toEqual([
      'pages:a one',
      'pages:b many',
      'pages:c many',
      'posts:d any',
    ])
  })

  it('are not what the config does not describe', () => {
    const any = relation('any', { relationTo: ['pages'] })
    const data = {
      any: { relationTo: 'secrets', value: 'x' },
      unknown: 'y',
      body: [{ blockType: 'gone', page: 'z' }, 'no block', null],
    }
    expect(collect([any, body], data)).toEqual([])
  })

  it('are links, uploads and relations of texts', () => {
    const nodes = [
      { type: 'link', fields: { doc: { relationTo: 'posts', value: 'a' } } },
      { type: 'paragraph', children: [{ type: 'upload', relationTo: 'media', value: 'b' }] },
      { type: 'relationship', relationTo: 'pages', value: { id: 'c' } },
      { type: 'link', fields: { linkType: 'custom', url: 'https://example.org' } },
    ]
    expect(collect([text], { text: root(nodes) })).toEqual([
      ...['posts:a text.link', 'media:b text.upload', 'pages:c text.relationship'],
    ])
  })

  it('are found at any depth of blocks in blocks and in texts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('blocks', 'text'), { maxLength: 40 }), (way) => {
        const card: object = { blockType: 'card', page: 'deep' }
        const nested = way.reduce(
          (inner, kind) =>
            kind === 'text'
              ? { blockType: 'note', text: root([{ type: 'block', fields: inner }]) }
              : { blockType: 'note', body: [inner] },
          card,
        )
        const found = collectReferences([body], { body: [nested] }, blockFields)
        expect(found.map(({ targetId }) => targetId)).toEqual(['deep'])
      }),
    )
  })

  it('survive a text a hundred thousand deep, and any JSON', () => {
    let node: object = { type: 'relationship', relationTo: 'pages', value: 'bottom' }
    for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'quote', children: [node] }
    expect(collect([text], { text: root([node]) })).toEqual(['pages:bottom text.relationship'])
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        collectReferences(
          [text, body, relation('one')],
          { text: value, body: value, one: value },
          blockFields,
        )
      }),
    )
  })
})
