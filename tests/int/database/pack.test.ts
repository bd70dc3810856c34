import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pack as tarPack } from 'tar-stream'
import { packSite } from '#config/database/pack/pack-site.ts'
import { unpackSite } from '#config/database/pack/unpack-site.ts'
import { restore } from '../../../src/cli/restore.command.ts'
import { openDatabase, password, sqlOf, type TestDatabase } from './database-fixture.ts'

let site: TestDatabase
let archive: string
let target: string
const baseline = [{ name: '20260101_000000_baseline' }]
const picture = Buffer.alloc(300_000, 'picture')

beforeAll(async () => {
  site = await openDatabase()
  const media = path.join(site.folder, 'media')
  mkdirSync(path.join(media, 'ab'), { recursive: true })
  writeFileSync(path.join(media, 'README.md'), 'not media')
  writeFileSync(path.join(media, 'ab', 'été.png'), picture)
  writeFileSync(path.join(media, `${'long-'.repeat(40)}.png`), 'x')
  await site.payload.create({ collection: 'users', data: { email: 'a@example.org', password } })
  await site.payload.login({ collection: 'users', data: { email: 'a@example.org', password } })
  await sqlOf(site, "UPDATE users SET reset_password_token = 'a-token-from-a-mail'")
  for (const n of [1, 2, 3])
    await site.payload.create({ collection: 'posts', data: { title: `post ${String(n)}` } })
  archive = path.join(site.folder, 'site.tar')
})
beforeEach(() => {
  target = mkdtempSync(path.join(tmpdir(), 'coulisse-unpack-'))
})
afterAll(() => site.stop())

const pack = () =>
  packSite({
    file: site.file,
    mediaDir: path.join(site.folder, 'media'),
    target: archive,
    now: new Date(),
  })

it('packs nothing where there is no site', async () => {
  for (const name of ['missing.db', 'empty.db']) {
    const file = path.join(target, name)
    if (name === 'empty.db') writeFileSync(file, '')
    const order = { file, mediaDir: target, target: path.join(target, 'x.tar'), now: new Date() }
    await expect(packSite(order)).rejects.toMatchObject({ code: 'pack.no-site' })
    expect(existsSync(path.join(target, 'x.tar'))).toBe(false)
  }
})

const unpack = (more: Partial<Parameters<typeof unpackSite>[0]> = {}) =>
  unpackSite({
    archive,
    file: path.join(target, 'data', 'site.db'),
    mediaDir: path.join(target, 'media'),
    migrations: baseline,
    isForced: false,
    now: new Date(),
    ...more,
  })

/** An archive with entries of one's own after a manifest that is fine. */
const forge = async (
  entries: Record<string, string>,
  migrations = ['20260101_000000_baseline'],
) => {
  const forged = path.join(target, 'forged.tar')
  const tar = tarPack()
  const manifest = {
    format: 'coulisse-site',
    formatVersion: 1,
    packedAt: new Date().toISOString(),
    migrations,
    rows: {},
  }
  tar.entry({ name: 'manifest.json' }, JSON.stringify(manifest))
  for (const [name, text] of Object.entries(entries)) tar.entry({ name }, text)
  tar.finalize()
  await pipeline(tar, createWriteStream(forged))
  return forged
}

describe('moving a site', () => {
  it('makes the same site elsewhere from an archive packed while editors save', async () => {
    const saving = Promise.all(
      Array.from({ length: 20 }, () =>
        site.payload.create({ collection: 'posts', data: { title: 'meanwhile' } }),
      ),
    )
    const { files, manifest } = await pack()
    await saving
    expect(files).toBe(2)
    await unpack()
    const moved = await openDatabase({ file: path.join(target, 'data', 'site.db') })
    expect((await moved.payload.count({ collection: 'posts' })).totalDocs).toBe(
      manifest.rows['posts'],
    )
    expect(readFileSync(path.join(target, 'media', 'ab', 'été.png')).equals(picture)).toBe(true)
    await expect(
      moved.payload.login({ collection: 'users', data: { email: 'a@example.org', password } }),
    ).resolves.toMatchObject({ user: { email: 'a@example.org' } })
    await moved.stop()
  })

  it('takes along no session and no link that resets a password', async () => {
    await pack()
    expect(readFileSync(archive).includes('a-token-from-a-mail')).toBe(false)
    await unpack()
    const moved = await openDatabase({ file: path.join(target, 'data', 'site.db') })
    expect(await sqlOf(moved, 'SELECT * FROM users_sessions')).toEqual([])
    await moved.stop()
  })

  it('refuses a folder with a site in it, unless told to replace it', async () => {
    await pack()
    await unpack()
    await expect(unpack()).rejects.toMatchObject({ code: 'pack.not-empty' })
    const { replaced } = await unpack({ isForced: true })
    expect(existsSync(replaced ?? '')).toBe(true)
  })

  it('refuses to replace the database of a running site', async () => {
    await pack()
    const running = unpack({ file: site.file, isForced: true })
    await expect(running).rejects.toMatchObject({ code: 'database.in-use' })
  })

  it('refuses an archive of a newer version in one sentence', async () => {
    const newer = await forge({}, ['20990101_000000_later'])
    await expect(unpack({ archive: newer })).rejects.toMatchObject({
      code: 'database.schema-newer',
    })
    expect(existsSync(path.join(target, 'data', 'site.db'))).toBe(false)
  })

  it.each([
    ['a name that climbs out', { 'media/../../outside.txt': 'x' }],
    ['an absolute name', { '/etc/outside.txt': 'x' }],
    ['a name of something else', { secret: 'x' }],
    ['no end', { 'database.db': 'x' }],
    [
      'a wrong checksum',
      { 'database.db': 'x', 'checksums.json': '{"database.db":{"sha256":"0","bytes":1}}' },
    ],
  ])('refuses an archive with %s', async (_what, entries) => {
    const forged = await forge(entries)
    await expect(unpack({ archive: forged })).rejects.toMatchObject({ code: 'pack.unreadable' })
    expect(existsSync(path.join(target, 'data', 'site.db'))).toBe(false)
    expect(existsSync(path.join(target, 'outside.txt'))).toBe(false)
  })

  it('refuses an archive that was cut off', async () => {
    await pack()
    const cut = path.join(target, 'cut.tar')
    writeFileSync(cut, readFileSync(archive).subarray(0, 200_000))
    await expect(unpack({ archive: cut })).rejects.toThrow()
    expect(existsSync(path.join(target, 'data', 'site.db'))).toBe(false)
  })

  it('says what to do instead on MongoDB', async () => {
    const restoring = restore(
      { databaseUrl: 'mongodb://localhost/x', dataDir: target },
      new PassThrough(),
    )
    await expect(restoring).rejects.toThrow('mongodump')
  })
})
