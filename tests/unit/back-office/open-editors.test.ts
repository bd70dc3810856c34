import { describe, expect, it } from '@jest/globals'
import {
  isOnTheWay,
  openEditor,
  putWords,
  unsettledWords,
} from '../../../src/back-office/rich-text/open-editors.ts'

const state = (text: string) => ({ root: { children: [{ text }] } })

describe('editors of a form that is left', () => {
  it('give the words that the form does not have yet', () => {
    const editor = { form: 'a', path: 'content', written: () => state('new'), writtenAt: () => 1 }
    const close = openEditor(editor)
    expect(unsettledWords('a', () => state('old'))).toEqual([
      { path: 'content', value: state('new') },
    ])
    expect(unsettledWords('a', () => state('new'))).toEqual([])
    expect(unsettledWords('another form', () => state('old'))).toEqual([])
    close()
    expect(unsettledWords('a', () => state('old'))).toEqual([])
  })

  it('give nothing that nobody wrote', () => {
    const close = openEditor({
      form: 'a',
      path: 'content',
      written: () => undefined,
      writtenAt: () => 0,
    })
    expect(unsettledWords('a', () => undefined)).toEqual([])
    close()
  })

  it('say for two seconds that words from inside a block are on their way', () => {
    const close = openEditor({
      form: 'a',
      path: undefined,
      written: () => state('inside'),
      writtenAt: () => 10_000,
    })
    expect(unsettledWords('a', () => undefined)).toEqual([])
    expect(isOnTheWay('a', 11_000)).toBe(true)
    expect(isOnTheWay('b', 11_000)).toBe(false)
    expect(isOnTheWay('a', 12_000)).toBe(false)
    close()
  })
})

describe('putWords', () => {
  it('puts them where they stand, also inside blocks', () => {
    const data = { title: 'T', layout: [{ text: 'old' }, { text: 'other' }] }
    putWords(data, { path: 'layout.0.text', value: 'new' })
    putWords(data, { path: 'content', value: 'body' })
    expect(data).toEqual({
      title: 'T',
      content: 'body',
      layout: [{ text: 'new' }, { text: 'other' }],
    })
  })

  it('leaves out what has no place any more', () => {
    const data = { layout: [] }
    putWords(data, { path: 'layout.3.text', value: 'new' })
    expect(data).toEqual({ layout: [] })
  })
})
