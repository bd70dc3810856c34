import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type AskedWrite, decideWrite } from '#publishing/permissions/state-rules.ts'

const asked = fc.record<AskedWrite>({
  operation: fc.constantFrom('create', 'update'),
  status: fc.oneof(fc.constantFrom('published', 'draft', undefined, null), fc.anything()),
  draft: fc.boolean(),
  autosave: fc.boolean(),
  unpublish: fc.boolean(),
  trashing: fc.constantFrom('none', 'trash', 'untrash'),
  mayPublish: fc.boolean(),
})

describe('whatever is asked', () => {
  it('only an explicit, allowed word publishes', () => {
    fc.assert(
      fc.property(asked, (write) => {
        if (decideWrite(write).status !== 'published') return
        expect(write).toMatchObject({ status: 'published', mayPublish: true, autosave: false })
      }),
      { numRuns: 2000 },
    )
  })

  it('who may not publish saves drafts, beside the trash', () => {
    fc.assert(
      fc.property(asked, (write) => {
        if (write.mayPublish || write.trashing !== 'none') return
        expect(decideWrite(write)).toEqual({ draft: true, status: 'draft' })
      }),
      { numRuns: 2000 },
    )
  })

  it('a write without a status leaves the public row alone, beside the trash', () => {
    fc.assert(
      fc.property(asked, (write) => {
        const silent = { ...write, status: undefined, unpublish: false, trashing: 'none' as const }
        expect(decideWrite(silent)).toEqual({ draft: true, status: 'draft' })
      }),
      { numRuns: 2000 },
    )
  })
})

const write = (given: Partial<AskedWrite>): AskedWrite => ({
  ...{ operation: 'update', status: undefined, draft: false, autosave: false },
  ...{ unpublish: false, trashing: 'none', mayPublish: true },
  ...given,
})

describe('who may publish', () => {
  it('unpublishes by the word or by the switch', () => {
    const unpublished = { draft: false, status: 'draft' }
    expect(decideWrite(write({ status: 'draft' }))).toEqual(unpublished)
    expect(decideWrite(write({ unpublish: true }))).toEqual(unpublished)
  })

  it('saves a draft that is called a draft', () => {
    const saved = { draft: true, status: 'draft' }
    expect(decideWrite(write({ status: 'draft', draft: true }))).toEqual(saved)
  })

  it('publishes from the newest draft, also many at once', () => {
    const published = { draft: true, status: 'published' }
    expect(decideWrite(write({ status: 'published' }))).toEqual(published)
  })
})
