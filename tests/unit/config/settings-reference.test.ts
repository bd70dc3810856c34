import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readEnv } from '#config/env.ts'
import { SETTINGS_TABLE } from '#config/settings.table.ts'
import { settingsExample, settingsPage } from '../../../src/cli/settings-reference.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

describe('the pages about settings', () => {
  it('are what the table says (npm run generate:settings makes them)', () => {
    expect(read('.env.example')).toBe(settingsExample())
    expect(read('docs/reference/settings.md')).toBe(settingsPage())
  })

  it('give examples that are accepted as they stand', () => {
    const examples = Object.entries(SETTINGS_TABLE).map(([name, { example }]) => [name, example])
    const folder = path.join(root, 'tmp', 'settings-examples')
    expect(() =>
      readEnv({ ...Object.fromEntries(examples), DATA_DIR: folder, MEDIA_DIR: folder }),
    ).not.toThrow()
  })
})
