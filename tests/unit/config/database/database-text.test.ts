import { describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { engineOf } from '#config/database/engine.ts'
import { migrationList, migrationSource } from '#config/database/migrations/migration-source.ts'
import { isSafeMediaName } from '#config/database/pack/pack-format.ts'
import { bindValues, toResultSet } from '#config/database/sqlite/result-set.ts'
import { operationName } from '#config/database/sqlite/operation-name.ts'
import { sqliteFileOf, sqlitePath } from '#config/database/sqlite/sqlite-file.ts'

describe('DATABASE_URL', () => {
  it.each([
    ['file:data/coulisse.db', 'sqlite'],
    ['mongodb://localhost/site', 'mongodb'],
    ['mongodb+srv://cluster.example.org/site', 'mongodb'],
  ])('%s is %s', (url, engine) => {
    expect(engineOf(url)).toBe(engine)
  })

  it.each([
    ['file:data/x.db', path.resolve('data/x.db')],
    ['file:/var/site/x.db', '/var/site/x.db'],
    ['file:///var/my%20site/x.db', '/var/my site/x.db'],
  ])('%s names the file %s', (url, file) => {
    expect(sqlitePath(url)).toBe(file)
  })

  it('of MongoDB names no file', () => {
    expect(() => sqliteFileOf('mongodb://localhost/site')).toThrow('mongodump')
  })
})

describe('the name of an operation', () => {
  it.each([
    ['insert into "posts" ("id") values (?)', 'insert into posts'],
    ['update "users" set "login_attempts" = ?', 'update users'],
    ['delete from `posts_rels` where x', 'delete from posts_rels'],
    ['select "id" from "pages" where "title" = ?', 'select pages'],
    ['PRAGMA integrity_check', 'PRAGMA integrity_check'],
  ])('says what %s does, without values', (sql, name) => {
    expect(operationName({ sql, args: ['secret'] })).toBe(name)
  })
})

describe('rows of the driver', () => {
  it('can be read by number and by name, and spread into their names alone', () => {
    const { rows } = toResultSet(['id', 'count'], [['a', 2n]], undefined)
    expect(rows[0]?.[1]).toBe(2)
    expect(rows[0]?.length).toBe(2)
    expect({ ...rows[0] }).toEqual({ id: 'a', count: 2 })
  })

  it('refuse what a number or the database cannot hold', () => {
    expect(() => toResultSet(['n'], [[2n ** 60n]], undefined)).toThrow('2^53')
    expect(() => bindValues([Number.NaN])).toThrow('finite')
    expect(bindValues([true, new Date(5), null])).toEqual([1, 5, null])
    expect(bindValues({ ':name': 'x' })).toEqual({ name: 'x' })
  })
})

describe('a migration in TypeScript', () => {
  it('keeps the statements, escaped, without the pragmas that do nothing in a transaction', () => {
    const source = migrationSource('20260101_000000_x', [
      "PRAGMA foreign_keys=OFF;--> statement-breakpoint\nCREATE TABLE `t` (`a` text DEFAULT '${b}\\')",
      'PRAGMA foreign_keys=ON;',
    ])
    expect(source).not.toContain('PRAGMA')
    expect(source).toContain(
      "await run(`CREATE TABLE \\`t\\` (\\`a\\` text DEFAULT '\\${b}\\\\')`)",
    )
  })

  it('is listed oldest first', () => {
    expect(migrationList(['2026_a', '2026_b'])).toContain('= [from_2026_a, from_2026_b]')
  })
})

describe('a name in an archive', () => {
  it.each(['media/a.png', 'media/ab/été 1.png'])('%s is written', (name) => {
    expect(isSafeMediaName(name)).toBe(true)
  })

  it.each([
    'media/',
    'media//a',
    'media/../a',
    'media/./a',
    'media/a\\b',
    '/media/a',
    'other/a',
    'media/a\0',
  ])('%s is refused', (name) => {
    expect(isSafeMediaName(name)).toBe(false)
  })
})
