import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface TestServer {
  /** Without a database: each test file makes one. */
  readonly url: string
  readonly name: string
  readonly hasTransactions: boolean
  readonly stop: () => Promise<void>
}

const PROGRAMS = {
  mongod: (folder: string, port: number) => [
    ...['--dbpath', folder, '--bind_ip', '127.0.0.1', '--port', String(port), '--quiet'],
  ],
  // Its own data in SQLite files; it reports to nobody and listens nowhere else.
  ferretdb: (folder: string, port: number) => [
    ...['--handler=sqlite', `--sqlite-url=file:${folder}/`, `--state-dir=${folder}`],
    ...[`--listen-addr=127.0.0.1:${String(port)}`, '--debug-addr=-'],
    ...['--telemetry=disable', '--log-level=ERROR'],
  ],
}

/** `MONGODB_URL`, else a `mongod` or `ferretdb` of the path, started for this run; undefined when there is none. */
export async function findServer(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<TestServer | undefined> {
  const url = environment['MONGODB_URL']
  if (url) {
    const hasTransactions = url.startsWith('mongodb+srv:') || url.includes('replicaSet=')
    return { url, name: 'MONGODB_URL', hasTransactions, stop: () => Promise.resolve() }
  }
  const folders = (environment['PATH'] ?? '').split(path.delimiter)
  for (const name of ['mongod', 'ferretdb'] as const) {
    const program = folders
      .map((folder) => path.join(folder, name))
      .find((file) => existsSync(file))
    if (program) return start(name, program)
  }
  return undefined
}

async function start(name: keyof typeof PROGRAMS, program: string): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), `coulisse-${name}-`))
  const port = await freePort()
  const server = spawn(program, PROGRAMS[name](folder, port), {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await untilListening(server, port)
  return {
    url: `mongodb://127.0.0.1:${String(port)}/`,
    name: program,
    // A `mongod` alone has none either.
    hasTransactions: false,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

async function untilListening(server: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) throw new Error('The database server ended at once')
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  server.kill('SIGTERM')
  throw new Error('The database server does not listen')
}
