import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { admissionTo, type GatedDocument } from '#front-office/content-reader/gate.ts'

const now = new Date('2026-06-01T12:00:00.000Z')
const open: GatedDocument = {
  ...{ _status: 'published', deletedAt: null, visibility: 'public' },
  publishedAt: '2026-06-01T12:00:00.000Z',
}

describe('the gate', () => {
  it('opens for what is published, at its very moment', () => {
    expect(admissionTo(open, now)).toBe('open')
  })

  it.each<[string, GatedDocument, string]>([
    ['a draft', { ...open, _status: 'draft' }, 'none'],
    ['what lies in the trash', { ...open, deletedAt: '2026-01-01T00:00:00.000Z' }, 'none'],
    [
      'what comes a millisecond later',
      { ...open, publishedAt: '2026-06-01T12:00:00.001Z' },
      'none',
    ],
    ['what has no date', { ...open, publishedAt: null }, 'none'],
    ['what has no visibility', { ...open, visibility: null }, 'none'],
    ['what is private', { ...open, visibility: 'private' }, 'staff'],
    ['what has a password', { ...open, visibility: 'password' }, 'password'],
    ['a private draft', { ...open, visibility: 'private', _status: 'draft' }, 'none'],
    [
      'a scheduled password document',
      { ...open, visibility: 'password', publishedAt: '2027-01-01' },
      'none',
    ],
  ])('for %s is not open', (_, document, admission) => {
    expect(admissionTo(document, now)).toBe(admission)
  })

  it('is open for nothing that differs from a public document in any way', () => {
    const anything = fc.record(
      {
        _status: fc.constantFrom('draft' as const, 'published' as const, null),
        deletedAt: fc.constantFrom(null, '2026-01-01T00:00:00.000Z'),
        publishedAt: fc.constantFrom(
          null,
          '',
          '2026-01-01T00:00:00.000Z',
          '2027-01-01T00:00:00.000Z',
        ),
        visibility: fc.constantFrom(
          'public' as const,
          'private' as const,
          'password' as const,
          null,
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(anything, (document) => {
        const isPublic =
          document._status === 'published' &&
          !document.deletedAt &&
          document.publishedAt === '2026-01-01T00:00:00.000Z' &&
          document.visibility === 'public'
        return (admissionTo(document, now) === 'open') === isPublic
      }),
    )
  })
})
