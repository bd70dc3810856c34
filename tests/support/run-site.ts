import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { until } from './until.ts'

export interface RunningSite {
  origin: string
  folder: string
  /** What the process has printed so far. */
  output: () => string
  /** The one-time link that creates the first administrator. */
  setupLink: () => string
  /** Ends the process by SIGTERM and resolves to its exit code. */
  stop: () => Promise<number | null>
  /** Ends it as a power cut does. */
  kill: () => Promise<number | null>
}

const root = path.resolve(import.meta.dirname, '../..')

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })

const statusOf = (address: string): Promise<number> =>
  fetch(address, { redirect: 'manual' }).then(
    (response) => response.status,
    () => 599,
  )

interface RunOptions {
  /** Further settings; `DATA_DIR` and `MEDIA_DIR` are a new folder unless given. */
  settings?: Record<string, string>
  /** Wait until the back office is built and answers (the first time takes minutes). */
  withBackOffice?: boolean
}

/** `npm start` as a stranger would: a process of its own, in an empty folder. */
export const runSite = async ({ settings, withBackOffice }: RunOptions): Promise<RunningSite> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-site-'))
  const port = Number(settings?.['PORT'] ?? (await freePort()))
  const origin = `http://localhost:${String(port)}`
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/server.ts'], {
    cwd: root,
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      PORT: String(port),
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      LOG_LEVEL: 'warn',
      ...settings,
    },
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const site: RunningSite = {
    origin,
    folder,
    output: () => printed,
    setupLink: () => /https?:\S+\/setup\?token=\S+/.exec(printed)?.[0] ?? '',
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
  try {
    await until(async () => (await statusOf(`${origin}/readyz`)) === 200, 60, 'The site')
    if (withBackOffice)
      await until(
        async () => (await statusOf(`${origin}/admin/login`)) < 500,
        600,
        'The back office',
      )
  } catch (error) {
    await site.stop()
    throw new Error(printed, { cause: error })
  }
  return site
}
