import { beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { seedStarter } from '#content/seed/seed-starter.ts'
import { randomExport } from '../support/import/random-export.ts'
import { storedSite } from '../support/import/stored-site.ts'
import { startPayload } from '../support/start-payload.ts'
import { uploadsFolder } from '../support/uploads-folder.ts'
import { writeExport, wxr } from '../support/wxr.ts'

/** A few in the normal run, 20 in `npm run drill`; each is killed up to three times. */
const ROUNDS = process.env['DRILL'] === 'long' ? 20 : 2
const KILLS = 3

const command = path.join(import.meta.dirname, '..', '..', 'src', 'cli', 'coulisse.js')
const started = new Date()
let file: string
let uploads: string
let unbroken: string[]
/** Milliseconds that a run takes when nobody kills it. */
let duration: number

/** A new site with its starter content. */
function newSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-killed-'))
  cpSync(process.env['DATA_DIR'] ?? '', path.join(folder, 'data'), { recursive: true })
  if (existsSync(process.env['MEDIA_DIR'] ?? ''))
    cpSync(process.env['MEDIA_DIR'] ?? '', path.join(folder, 'media'), { recursive: true })
  return folder
}

interface Kill {
  readonly after: number
  /** The process that does the work, or the one that a person has started, which takes the other with it. */
  readonly isDirect: boolean
}

/** Runs the command as a person does. @returns what ended it: 0, or the signal */
async function importInto(folder: string, kill?: Kill): Promise<number | string | null> {
  const options = kill?.isDirect === true ? ['--max-old-space-size=300'] : []
  const child = spawn(
    process.execPath,
    [...options, command, 'import', 'wordpress', file, '--uploads', uploads],
    {
      stdio: 'ignore',
      env: {
        ...{ ...process.env, NODE_OPTIONS: '' },
        DATA_DIR: path.join(folder, 'data'),
        MEDIA_DIR: path.join(folder, 'media'),
        DATABASE_URL: `file:${path.join(folder, 'data', 'coulisse.db')}`,
      },
    },
  )
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  )
  if (kill !== undefined)
    void Promise.race([ended, pause(kill.after)]).then(() => child.kill('SIGKILL'))
  return ended
}

beforeAll(async () => {
  const { payload, stop } = await startPayload()
  await seedStarter(payload)
  await stop()
  const old = randomExport(2, 12)
  file = writeExport(wxr(old.export))
  uploads = await uploadsFolder([...old.uploads])
  const folder = newSite()
  const before = Date.now()
  expect(await importInto(folder)).toBe(0)
  duration = Date.now() - before
  unbroken = storedSite(path.join(folder, 'data'), started)
  rmSync(folder, { recursive: true })
}, 120_000)

describe('an import that is killed', () => {
  it(
    `completes when it is run again, with the same documents, in ${String(ROUNDS)} rounds`,
    async () => {
      let killed = 0
      for (let round = 0; round < ROUNDS; round++) {
        const folder = newSite()
        for (let kill = 0; kill < KILLS; kill++) {
          const after = duration * (0.25 + Math.random() * 0.75)
          const end = await importInto(folder, { after, isDirect: kill > 0 })
          if (end === 'SIGKILL') killed += 1
        }
        expect(await importInto(folder)).toBe(0)
        expect(storedSite(path.join(folder, 'data'), started)).toEqual(unbroken)
        rmSync(folder, { recursive: true })
      }
      expect(killed).toBeGreaterThan(0)
    },
    ROUNDS * 120_000,
  )
})
