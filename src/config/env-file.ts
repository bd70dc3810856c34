import { existsSync } from 'node:fs'
import { SettingsError } from './settings-error.ts'

type Source = Record<string, string | undefined>

/**
 * Adds what `.env` in the working directory says; a variable that is already set wins.
 * Tests say themselves what they want and must not hear what a developer's file says.
 *
 * @returns the same environment
 * @throws SettingsError where Node is too old (before 20.12) to read the file: better than not heeding it
 */
export function loadEnvFile(source: Source): Source {
  if (source['NODE_ENV'] === 'test' || !existsSync('.env')) return source
  if (typeof process.loadEnvFile !== 'function') {
    const advice =
      'this Node cannot read it: use Node 20.12 or newer, or set the variables themselves'
    throw new SettingsError([{ name: '.env', advice }])
  }
  process.loadEnvFile('.env')
  return source
}
