import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
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
  /** Start from nothing, whatever `TEMPLATE_SITE` says. */
  isNew?: boolean
}

/**
 * A folder for a site. Where `TEMPLATE_SITE` names one whose pictures are drawn already, it is a copy: a site of nobody
 * yet, as it stands a moment after its first start.
 */
const newFolder = (isNew: boolean): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-site-'))
  const template = process.env['TEMPLATE_SITE']
  if (template !== undefined && !isNew) cpSync(template, folder, { recursive: true })
  return folder
}

const startServer = (folder: string, port: number, settings: Record<string, string>) =>
  spawn(process.execPath, ['--import', 'tsx', 'src/server/server.ts'], {
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

/** `npm start` as a stranger would: a process of its own, in an empty folder. */
export const runSite = async ({
  settings = {},
  withBackOffice = false,
  isNew = false,
}: RunOptions): Promise<RunningSite> => {
  const folder = newFolder(isNew || settings['DATA_DIR'] !== undefined)
  const port = Number(settings['PORT'] ?? (await freePort()))
  const origin = `http://localhost:${String(port)}`
  const child = startServer(folder, port, settings)
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
    await answers(origin, withBackOffice)
  } catch (error) {
    await site.stop()
    throw new Error(printed, { cause: error })
  }
  return site
}

const answers = async (origin: string, withBackOffice: boolean): Promise<void> => {
  await until(async () => (await statusOf(`${origin}/readyz`)) === 200, 60, 'The site')
  if (!withBackOffice) return
  await until(async () => (await statusOf(`${origin}/admin/login`)) < 500, 600, 'The back office')
}
