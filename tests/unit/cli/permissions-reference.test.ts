import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { permissionsPage } from '../../../src/cli/permissions-reference.ts'

it('the page about permissions says what the table says (else: npm run generate)', () => {
  expect(readFileSync('docs/reference/permissions.md', 'utf8')).toBe(permissionsPage())
})
