import { describe, expect, it } from '@jest/globals'
import { momentOf, tellMoment, wallClock } from '#back-office/schedule/zoned-time.ts'

const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']
const at = (iso: string) => new Date(iso)
const wall = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month - 1, day, hour, minute)

describe('a time in the site’s time zone', () => {
  it.each(zones)('is the same moment there and back in %s, in every month', (zone) => {
    for (let month = 0; month < 12; month += 1) {
      const moment = new Date(Date.UTC(2026, month, 14, 9, 30))
      expect(momentOf(wallClock(moment, zone), zone)).toEqual(moment)
    }
  })

  it('is what its clocks say', () => {
    expect(wallClock(at('2026-12-03T13:00:00Z'), 'Europe/Paris')).toEqual(wall(2026, 12, 3, 14))
    expect(wallClock(at('2026-07-03T12:00:00Z'), 'Europe/Paris')).toEqual(wall(2026, 7, 3, 14))
    expect(momentOf(wall(2027, 1, 1, 0), 'Asia/Kolkata')).toEqual(at('2026-12-31T18:30:00Z'))
  })

  it('is the first of two when clocks go back', () => {
    expect(momentOf(wall(2026, 10, 25, 2, 30), 'Europe/Paris')).toEqual(at('2026-10-25T00:30:00Z'))
    expect(momentOf(wall(2026, 10, 25, 12), 'Europe/Paris')).toEqual(at('2026-10-25T11:00:00Z'))
  })

  it('is the one after the hour that summer time leaves out', () => {
    expect(momentOf(wall(2026, 3, 29, 2, 30), 'Europe/Paris')).toEqual(at('2026-03-29T01:30:00Z'))
    expect(momentOf(wall(2026, 3, 29, 12), 'Europe/Paris')).toEqual(at('2026-03-29T10:00:00Z'))
  })

  it('is told in the reader’s language, shorter when it is today', () => {
    const moment = at('2026-12-03T13:05:00Z')
    const there = { timeZone: 'Europe/Paris' }
    expect(tellMoment(moment, { language: 'en', ...there })).toBe('3 Dec 2026, 14:05')
    expect(tellMoment(moment, { language: 'fr', ...there })).toBe('3 déc. 2026, 14:05')
    const now = at('2026-12-03T20:00:00Z')
    expect(tellMoment(moment, { language: 'en', ...there, now })).toBe('14:05')
  })
})
