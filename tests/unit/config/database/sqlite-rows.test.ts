import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openConnection } from '#config/database/sqlite/connection.ts'

const newFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'rows-')), 'site.db')

describe('a row of SQLite', () => {
  it('is read by number and by name, and spreads into its named columns alone', () => {
    const connection = openConnection(newFile(), [])
    const [row] = connection.run('select 7 as a, null as b, 9 as a, 5 as "length"').rows
    expect([row?.[0], row?.[1], row?.[2], row?.[3], row?.length]).toEqual([7, null, 9, 5, 4])
    expect({ ...row }).toEqual({ a: 7, b: null })
    expect(Array.prototype.slice.call(row)).toEqual([7, null, 9, 5])
    connection.close()
  })

  it('refuses an integer that a number cannot hold', () => {
    const connection = openConnection(newFile(), [])
    expect(() => connection.run('select 9007199254740993 as large')).toThrow('beyond 2^53')
    connection.close()
  })
})

describe('statements that stay prepared', () => {
  it('see what others committed, a changed table, and their own arguments', () => {
    const file = newFile()
    const writer = openConnection(file, ['journal_mode = WAL'])
    writer.control('create table words (word text)')
    const reader = openConnection(file, ['query_only = ON'], 2)
    const words = () => reader.run('select word from words order by word').rows.length
    const one = (word: string) =>
      reader.run({ sql: 'select word from words where word = ?', args: [word] }).rows[0]?.['word']
    expect(words()).toBe(0)
    writer.control("insert into words values ('a'), ('b')")
    expect([words(), one('a'), one('b'), one('c')]).toEqual([2, 'a', 'b', undefined])
    writer.control('drop table words; create table words (id int, word text)')
    expect([words(), one('a')]).toEqual([0, undefined])
    // More statements than are kept.
    for (let index = 0; index < 10; index += 1) {
      expect(reader.run(`select ${String(index)} as it`).rows[0]?.['it']).toBe(index)
    }
    expect(words()).toBe(0)
    writer.control('pragma wal_checkpoint(TRUNCATE)')
    reader.close()
    writer.close()
  })
})
