import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { BadShape, withShapes } from '#content/hooks/field-shapes.ts'

const text = (name: string): FlattenedField => ({ name, type: 'text' })
const group = (name: string, ...flattenedFields: FlattenedField[]): FlattenedField => ({
  ...{ name, type: 'group', fields: [], flattenedFields },
})
const list = (name: string, ...flattenedFields: FlattenedField[]): FlattenedField => ({
  ...{ name, type: 'array', fields: [], flattenedFields },
})
const body: FlattenedField = { name: 'body', type: 'blocks', blocks: [] }
const fields = [text('title'), group('seo', text('title'), text('description')), body]
const menu = [list('items', text('label'), group('link', text('address')))]

const fieldsOf = (slug: string) => (slug === 'buttons' ? menu : undefined)
const shaped = (data: object, of = fields) => withShapes({ ...data }, of, fieldsOf)
const faultOf = (data: object, of = fields): string | undefined => {
  try {
    shaped(data, of)
    return undefined
  } catch (error) {
    return error instanceof BadShape ? error.path : 'another error'
  }
}

describe('what a client sends for a group or a list', () => {
  it('is emptied by null, at every depth', () => {
    expect(shaped({ seo: null })).toEqual({ seo: { title: null, description: null } })
    expect(shaped({ body: null })).toEqual({ body: [] })
    // Payload's form counts the rows of a list that has none.
    expect(shaped({ body: 0 })).toEqual({ body: [] })
    expect(shaped({ items: [{ link: null }] }, menu)).toEqual({
      items: [{ link: { address: null } }],
    })
    const block = { blockType: 'buttons', items: null }
    expect(shaped({ body: [block] })).toEqual({ body: [{ ...block, items: [] }] })
  })

  it('stays as it is where it was not sent, or is none of this version’s', () => {
    const document = { title: 'x', other: null, body: [{ blockType: 'unknown', items: null }] }
    expect(shaped(document)).toEqual(document)
  })

  it.each([
    [{ seo: 'x' }, 'seo'],
    [{ seo: [] }, 'seo'],
    [{ body: {} }, 'body'],
    [{ body: [null] }, 'body'],
    [{ body: [{ blockType: 'buttons', items: ['x'] }] }, 'body.0.items'],
  ])('is refused where it is neither, naming the field: %j', (data, path) => {
    expect(faultOf(data)).toBe(path)
  })
})
