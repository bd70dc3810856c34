import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Before any module of ours is loaded: every test file gets a folder of its own, so that
 * configuration read at import time can never point at a real site.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-test-'))

Object.assign(process.env, {
  NODE_ENV: 'test',
  DISABLE_PAYLOAD_HMR: 'true',
  PAYLOAD_SECRET: 'a-secret-for-tests-that-is-long-enough-0123456789',
  DATA_DIR: path.join(folder, 'data'),
  MEDIA_DIR: path.join(folder, 'media'),
  DATABASE_URL: `file:${path.join(folder, 'data', 'coulisse.db')}`,
  LOG_LEVEL: 'silent',
})
