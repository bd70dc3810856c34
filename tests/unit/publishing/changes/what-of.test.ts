import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { whatOf } from '#publishing/changes/record-changes.ts'
import { lowestIdAt, timeOfId } from '#publishing/changes/uuid-time.ts'
import { newId } from '#config/new-id.ts'

const saved = {
  ...{ isNew: false, wasPublic: false, wasInTrash: false, isInTrash: false, versioned: true },
}

describe('the word for a save', () => {
  it.each([
    [{ state: 'public' }, 'published'],
    [{ state: 'public', wasPublic: true }, 'updated'],
    [{ state: 'draft', wasPublic: true }, 'draft'],
    [{ state: 'hidden', isNew: true }, 'draft'],
    [{ state: 'hidden', wasPublic: true }, 'unpublished'],
    [{ state: 'hidden', isInTrash: true }, 'trashed'],
    [{ state: 'hidden', wasInTrash: true }, 'restored'],
    [{ state: 'public', wasInTrash: true }, 'published'],
    [{ state: 'public', versioned: false, isNew: true }, 'published'],
    [{ state: 'public', versioned: false }, 'updated'],
  ] as const)('%p is %p', (given, what) => {
    expect(whatOf({ ...saved, ...given })).toBe(what)
  })
})

describe('the time of an id', () => {
  it('is found again, and bounds the ids made from then on', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }),
        (date) => {
          expect(timeOfId(lowestIdAt(date))).toEqual(date)
        },
      ),
    )
    const before = lowestIdAt(new Date())
    expect(newId() > before).toBe(true)
    expect(timeOfId('no id')).toEqual(new Date(0))
  })
})
