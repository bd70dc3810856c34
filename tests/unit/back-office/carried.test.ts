import { describe, expect, it } from '@jest/globals'
import { isCarried } from '#back-office/leave/carried.ts'

describe('what a browser carries past the end of a page', () => {
  it('is counted in bytes, not in letters', () => {
    expect(isCarried('a'.repeat(40_000))).toBe(true)
    expect(isCarried('é'.repeat(40_000))).toBe(false)
    expect(isCarried('幕'.repeat(22_000))).toBe(false)
  })

  it('leaves room below 64 KiB for what else is under way', () => {
    expect(isCarried('a'.repeat(60 * 1024))).toBe(true)
    expect(isCarried('a'.repeat(64 * 1024 - 1))).toBe(false)
  })
})
