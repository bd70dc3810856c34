import { describe, expect, it } from '@jest/globals'
import { hostRules } from '#server/edge/trusted-hosts.ts'

describe('hosts that the site answers to', () => {
  const local = hostRules({ knownHosts: [] })
  const site = hostRules({
    siteUrl: 'https://example.org',
    knownHosts: ['www.example.org', 'example.net:443'],
  })

  it.each([
    'localhost',
    'localhost:3000',
    '127.0.0.1',
    '127.0.0.1:8080',
    'LOCALHOST:3000',
    '[::1]:3000',
  ])('without SITE_URL: %s', (host) => {
    expect(local(host)).toEqual({ kind: 'trusted', origin: `http://${host.toLowerCase()}` })
  })

  it.each([
    '',
    'example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    'localhost@evil',
    '0.0.0.0',
  ])('without SITE_URL never: %s', (host) => {
    expect(local(host).kind).toBe('unknown')
  })

  it.each(['example.org', 'EXAMPLE.org', 'example.org:443', 'example.org.'])(
    'with SITE_URL: %s',
    (host) => {
      expect(site(host)).toEqual({ kind: 'trusted', origin: 'https://example.org' })
    },
  )

  it.each(['www.example.org', 'example.net'])('known hosts lead to the site: %s', (host) => {
    expect(site(host)).toEqual({ kind: 'redirect', origin: 'https://example.org' })
  })

  it.each([
    'localhost',
    '127.0.0.1',
    'evil.example',
    'example.org:8443',
    'example.org.evil.example',
  ])('with SITE_URL never: %s', (host) => {
    expect(site(host).kind).toBe('unknown')
  })
})
