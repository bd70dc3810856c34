import { describe, expect, it } from '@jest/globals'
import { pathToLog } from '#server/log-request.ts'

describe('what the log says of an address', () => {
  it.each([
    ['/setup?token=abc', '/setup'],
    ['/admin/reset/abcdef', '/admin/reset/[redacted]'],
    ['/api/users/verify/abcdef', '/api/users/verify/[redacted]'],
    ['/search?q=my+illness', '/search'],
    ['/2026/11/opening-night', '/2026/11/opening-night'],
  ])('%s → %s', (url, logged) => {
    expect(pathToLog(url)).toBe(logged)
  })
})
