import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readEnv } from '#config/env.ts'
import { SettingsError } from '#config/settings-error.ts'

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'coulisse-env-'))

const problemsOf = (source: Record<string, string>): string[] => {
  try {
    readEnv({ DATA_DIR: newFolder(), ...source })
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map(({ name }) => name)
    throw error
  }
}

describe('settings', () => {
  it('need nothing: loopback, port 3000, SQLite in the data directory', () => {
    const folder = newFolder()
    const env = readEnv({ DATA_DIR: folder })
    expect(env).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      databaseUrl: `file:${folder}/coulisse.db`,
      offices: ['front', 'back'],
      mode: 'production',
    })
  })

  it('make a secret that nobody else can read, and keep it', () => {
    const folder = newFolder()
    const first = readEnv({ DATA_DIR: folder })
    const file = path.join(folder, 'secret')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8').trim()).toBe(first.secret)
    expect(readEnv({ DATA_DIR: folder }).secret).toBe(first.secret)
    expect(first.secret.length).toBeGreaterThanOrEqual(32)
  })

  it('refuse a secret file that others can read', () => {
    const folder = newFolder()
    readEnv({ DATA_DIR: folder })
    chmodSync(path.join(folder, 'secret'), 0o644)
    expect(() => readEnv({ DATA_DIR: folder })).toThrow(/PAYLOAD_SECRET.*chmod 600/)
  })

  it('refuse a short secret, in the variable and in the file', () => {
    expect(problemsOf({ PAYLOAD_SECRET: 'short' })).toEqual(['PAYLOAD_SECRET'])
    const folder = newFolder()
    writeFileSync(path.join(folder, 'secret'), 'short', { mode: 0o600 })
    expect(() => readEnv({ DATA_DIR: folder })).toThrow(/PAYLOAD_SECRET/)
  })

  it('name all that is wrong at once', () => {
    const problems = problemsOf({
      PORT: '70000',
      SITE_URL: 'example.org',
      DATABASE_URL: 'mysql://localhost/x',
      OFFICES: 'back',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'mail.example.org',
    })
    expect(problems.sort()).toEqual(
      [
        'DATABASE_URL',
        'LOG_LEVEL',
        'OFFICES',
        'PORT',
        'SITE_URL',
        'SMTP_URL',
        'TRUST_PROXY',
      ].sort(),
    )
  })

  it.each([
    'https://example.org/blog',
    'https://user:pass@example.org',
    'https://example.org/?x=1',
    'ftp://example.org',
    'https://exa mple.org',
    'javascript:alert(1)',
  ])('refuse %s as SITE_URL', (address) => {
    expect(problemsOf({ SITE_URL: address })).toEqual(['SITE_URL'])
  })

  it('take the origin of SITE_URL, with or without a slash at the end', () => {
    const env = readEnv({ DATA_DIR: newFolder(), SITE_URL: 'https://Example.org/' })
    expect(env.origin).toBe('https://example.org')
  })

  it('let the site out of the machine only when it knows its own address', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual(['SITE_URL'])
    expect(problemsOf({ HOST: '0.0.0.0', SITE_URL: 'https://example.org' })).toEqual([])
    expect(problemsOf({ HOST: '::1' })).toEqual([])
    expect(problemsOf({ KNOWN_HOSTS: 'www.example.org' })).toEqual(['SITE_URL'])
  })

  it('read an empty variable as one that is not set', () => {
    expect(problemsOf({ SITE_URL: '', PORT: ' ', PAYLOAD_SECRET: '' })).toEqual([])
  })

  it.each(['10.0.0.0/0', '::/0', '::ffff:10.0.0.1', '1', 'everyone'])(
    'refuse to trust %s as a proxy',
    (proxy) => {
      expect(problemsOf({ TRUST_PROXY: proxy })).toEqual(['TRUST_PROXY'])
    },
  )

  it('refuse SQLite in memory, which loses what it was given', () => {
    expect(problemsOf({ DATABASE_URL: 'file::memory:' })).toEqual(['DATABASE_URL'])
  })
})
