import { describe, expect, it } from '@jest/globals'
import { penOf } from '#content/seed/pen.ts'

const { id, prose } = penOf('company', 'fr')
const written = (fr: string) => JSON.stringify(prose({ en: 'In English', fr }))

describe('the texts of a starter site', () => {
  it('are those of its language', () => {
    expect(written('En français')).toContain('En français')
    expect(written('En français')).not.toContain('In English')
  })

  it('link to documents of the same starter, also from a table', () => {
    const text = written('| Quoi | Où |\n| Prix | [ici](pages/prices), `tout` |')
    expect(text).toContain(`"value":"${id('page prices')}"`)
    expect(text).toContain('"format":16')
    expect(text).not.toContain('`')
  })

  it('name a block that is missing', () => {
    expect(() => written('{nothing}')).toThrow('nothing')
  })
})
