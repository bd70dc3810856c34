import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import path from 'node:path'

export interface SiteProcess {
  readonly child: ChildProcess
  /** Ids of the saves that the process has acknowledged so far. */
  readonly acknowledged: string[]
  /** Resolves when it is open for saves. */
  readonly ready: Promise<void>
  /** Resolves when it has ended, to what it wrote as errors. */
  readonly ended: Promise<string>
}

const script = path.join(import.meta.dirname, 'site-process.ts')

/** Starts a second process on a database file; `count` posts, or none with 0 (it then just stays). */
export function startSiteProcess(file: string, count: number | 'forever'): SiteProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const acknowledged: string[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(errors)))
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') resolve()
      else if (line !== 'done') acknowledged.push(line)
    })
    child.on('close', () => reject(new Error(`The process ended before it was ready: ${errors}`)))
  })
  return { child, acknowledged, ready, ended }
}
