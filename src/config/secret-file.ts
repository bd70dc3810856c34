import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SettingProblem } from './settings-error.ts'

const SHORTEST = 32
const READABLE_BY_OTHERS = 0o077

/**
 * The key that signs sessions, kept in `<DATA_DIR>/secret`; made on the first start.
 *
 * @param dataDir absolute path of the data directory
 * @returns the secret, or the problem that forbids its use (readable by others, too short, no access)
 */
export function readSecretFile(dataDir: string): string | SettingProblem {
  const file = path.join(dataDir, 'secret')
  try {
    makeSecret(file)
    return checkSecret(file)
  } catch (error) {
    const reason = String(error)
    return { name: 'DATA_DIR', advice: `the secret file cannot be read or made (${reason})` }
  }
}

/** `wx` lets one of several processes started at once win; the others read what it wrote. */
function makeSecret(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o750 })
  try {
    writeFileSync(file, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
  }
}

function isAlreadyThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'
}

function checkSecret(file: string): string | SettingProblem {
  // Windows has no group and others: the mode says nothing there.
  if (process.platform !== 'win32' && (statSync(file).mode & READABLE_BY_OTHERS) !== 0) {
    return { name: 'PAYLOAD_SECRET', advice: `${file} can be read by others: chmod 600 ${file}` }
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= SHORTEST) return secret
  return {
    name: 'PAYLOAD_SECRET',
    advice: `${file} holds fewer than ${String(SHORTEST)} characters: remove it and a new one is made (everybody signs in again)`,
  }
}
