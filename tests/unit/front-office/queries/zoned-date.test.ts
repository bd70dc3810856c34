import { describe, expect, it } from '@jest/globals'
import { spanOf } from '#front-office/queries/posts-subject.ts'
import { knownTimeZone, startOfDay, zonedParts } from '#front-office/queries/zoned-date.ts'

describe('dates in the site’s time zone', () => {
  it('begins a day at its own midnight, summer and winter', () => {
    const start = (month: number, zone: string) =>
      startOfDay({ year: 2026, month, day: 1 }, zone).toISOString()
    expect(start(1, 'Europe/Paris')).toBe('2025-12-31T23:00:00.000Z')
    expect(start(7, 'Europe/Paris')).toBe('2026-06-30T22:00:00.000Z')
    expect(start(7, 'America/New_York')).toBe('2026-07-01T04:00:00.000Z')
    expect(start(7, 'Pacific/Kiritimati')).toBe('2026-06-30T10:00:00.000Z')
  })

  it('begins the day on which clocks change', () => {
    const start = startOfDay({ year: 2026, month: 3, day: 29 }, 'Europe/Paris')
    const next = startOfDay({ year: 2026, month: 3, day: 30 }, 'Europe/Paris')
    expect(next.getTime() - start.getTime()).toBe(23 * 60 * 60 * 1000)
  })

  it('puts a post of New Year’s Eve into the year that its readers were in', () => {
    const { year, month, day } = zonedParts('2025-12-31T23:30:00.000Z', 'Europe/Paris')
    expect([year, month, day]).toEqual([2026, 1, 1])
  })

  it('takes UTC for a zone that nobody knows', () => {
    expect([knownTimeZone('Moon/Base'), knownTimeZone(null)]).toEqual(['UTC', 'UTC'])
  })

  it('spans a year, a month, a day: each ends where the next begins', () => {
    const span = (month?: number, day?: number) => spanOf({ year: 2026, month, day }, 'UTC')
    expect(span().before.toISOString()).toBe('2027-01-01T00:00:00.000Z')
    expect(span(12).before.toISOString()).toBe('2027-01-01T00:00:00.000Z')
    expect(span(2, 28).before.toISOString()).toBe('2026-03-01T00:00:00.000Z')
    expect(span(2).from.toISOString()).toBe('2026-02-01T00:00:00.000Z')
  })
})
