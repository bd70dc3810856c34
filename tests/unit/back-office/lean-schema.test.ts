import { describe, expect, it } from '@jest/globals'
import type { ClientFieldSchemaMap } from 'payload'
import { leanSchema } from '#back-office/rich-text/lean-schema.ts'

const text = (name: string) => ({ name, type: 'text' as const })
const block = (slug: string) => ({ slug, fields: [text('words')] })
const inside = 'posts.content.lexical_internal_feature'
const quote = `${inside}.blocks.lexical_blocks.quote`
const nested = `${quote}.fields.words.lexical_internal_feature.blocks.lexical_blocks.image`

const whole: ClientFieldSchemaMap = new Map<string, never>()
whole.set('posts.title', text('title'))
whole.set(`${inside}.link.fields`, { fields: [text('url')] })
whole.set(`${inside}.link.fields.url`, text('url'))
whole.set(quote, { name: 'quote', type: 'blocks', blocks: [block('quote')] })
whole.set(`${quote}.fields`, { fields: [text('words')] })
whole.set(`${quote}.fields.words`, text('words'))
whole.set(nested, { name: 'image', type: 'blocks', blocks: [block('image')] })
whole.set('posts.content2.lexical_internal_feature.link.fields', { fields: [text('other')] })

const lean = leanSchema(whole, 'posts.content')

describe('the schema that an editor in the browser gets', () => {
  it('names its blocks instead of spelling them out', () => {
    expect(Object.fromEntries(lean.entries())[quote]).toMatchObject({
      type: 'blocks',
      blocks: [],
      blockReferences: ['quote'],
    })
  })

  it('keeps the fields of links', () => {
    expect([...lean.keys()]).toContain(`${inside}.link.fields`)
    expect([...lean.keys()]).toContain(`${inside}.link.fields.url`)
  })

  it('leaves out the fields of blocks, what is deeper, and what belongs to other editors', () => {
    expect([...lean.keys()].sort()).toEqual(
      [`${inside}.link.fields`, `${inside}.link.fields.url`, quote].sort(),
    )
  })

  it('still answers for every path on the server, where the blocks of a document are rendered', () => {
    expect(lean.get(`${quote}.fields.words`)).toEqual(text('words'))
    expect(lean.get(nested)).toBe(whole.get(nested))
    expect(lean.get('posts.nothing')).toBeUndefined()
  })

  it('is whole again for an editor within a block, which is handed the lean one', () => {
    const inner = leanSchema(lean, `${quote}.fields.words`)
    expect([...inner.keys()]).toEqual([nested])
    expect(inner.get('posts.title')).toEqual(text('title'))
  })

  it('is made once for each editor', () => {
    expect(leanSchema(whole, 'posts.content')).toBe(lean)
    expect(leanSchema(whole, 'posts.content2')).not.toBe(lean)
  })
})
