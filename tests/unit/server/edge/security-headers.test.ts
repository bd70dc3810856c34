import { describe, expect, it } from '@jest/globals'
import { readAllowedOrigins } from '#server/edge/allowed-origins.ts'
import { NOTHING_ALLOWED } from '#server/edge/content-security-policy.ts'
import { makeSecurityHeaders, type HeaderList } from '#server/edge/security-headers.ts'

const production = { isHttps: true, isDevelopment: false }
const value = (headers: HeaderList, name: string): string =>
  headers.find(([key]) => key === name)?.[1] ?? ''

describe('security headers', () => {
  const headers = makeSecurityHeaders(production, NOTHING_ALLOWED)

  it('let no inline script and nothing foreign into public pages', () => {
    const policy = value(headers.frontOffice, 'content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https:\/\/|\*/)
  })

  it('let only scripts with the nonce, and what they load, into the back office', () => {
    const policy = value(headers.backOffice, 'content-security-policy')
    expect(policy).toContain("script-src 'self' 'nonce-{nonce}' 'strict-dynamic';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe-eval|https:\/\//)
  })

  it('ask for https for a year only where the site has it', () => {
    expect(value(headers.frontOffice, 'strict-transport-security')).toBe('max-age=31536000')
    const plain = makeSecurityHeaders({ ...production, isHttps: false }, NOTHING_ALLOWED)
    expect(value(plain.frontOffice, 'strict-transport-security')).toBe('')
    expect(value(plain.frontOffice, 'content-security-policy')).not.toContain('upgrade-insecure')
  })

  it.each(['frontOffice', 'backOffice', 'api'] as const)('%s has the plain ones', (office) => {
    expect(value(headers[office], 'x-content-type-options')).toBe('nosniff')
    expect(value(headers[office], 'referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(value(headers[office], 'cross-origin-opener-policy')).toBe('same-origin')
    expect(value(headers[office], 'permissions-policy')).toContain('camera=()')
  })

  it('open for what administrators listed, and for nothing that only looks like it', () => {
    const allowed = readAllowedOrigins({
      embedHosts: 'www.youtube-nocookie.com\nhttps://player.vimeo.com/video\nevil;script-src *\n*',
      scripts:
        "https://stats.example.org/script.js\nhttp://plain.example.org\n'unsafe-inline'\njavascript:x",
    })
    expect(allowed).toEqual({
      embedHosts: ['www.youtube-nocookie.com', 'player.vimeo.com'],
      scriptOrigins: ['https://stats.example.org'],
    })
    const policy = value(
      makeSecurityHeaders(production, allowed).frontOffice,
      'content-security-policy',
    )
    expect(policy).toContain(
      "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com;",
    )
    expect(policy).toContain("script-src 'self' https://stats.example.org;")
  })
})
