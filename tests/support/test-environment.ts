import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Before any module of ours is loaded: every test file gets a folder of its own, so that
 * configuration read at import time can never point at a real site.
 */
/** The same tests on MongoDB: a server to make databases on, each test file one of its own. */
const server = process.env['MONGODB_URL']

const freshDatabase = (address: string): string => {
  const url = new URL(address)
  url.pathname = `/coulisse-test-${randomUUID().slice(0, 13)}`
  return url.href
}

const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-test-'))

Object.assign(process.env, {
  NODE_ENV: 'test',
  DISABLE_PAYLOAD_HMR: 'true',
  PAYLOAD_SECRET: 'a-secret-for-tests-that-is-long-enough-0123456789',
  DATA_DIR: path.join(folder, 'data'),
  MEDIA_DIR: path.join(folder, 'media'),
  DATABASE_URL: server ? freshDatabase(server) : `file:${path.join(folder, 'data', 'coulisse.db')}`,
  LOG_LEVEL: 'silent',
})
