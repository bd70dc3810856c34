import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { leftOut } from '../../../mongodb/left-out.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const page = readFileSync(path.join(root, 'docs/reference/mongodb.md'), 'utf8')
const rows = page
  .split('\n')
  .filter((line) =>
    /\| (transactions|counts statements of SQLite|a name with `\$`) *\|$/.test(line),
  )

it.each(leftOut)('$name is a test, and the reference says that it is left out', (test) => {
  const source = readFileSync(path.join(root, 'tests/int', test.file), 'utf8')
  const titles = [...source.matchAll(/\b(?:describe|it)\('([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
  const isThere = ['', ...titles.map((group) => `${group} `)].some((group) =>
    titles.some((own) => `${group}${own}` === test.name),
  )
  expect(isThere).toBe(true)
  expect(rows.some((row) => row.includes(` ${test.name} `))).toBe(true)
})

it('are all that the reference names', () => {
  expect(rows).toHaveLength(leftOut.length)
})
