import { spawn } from 'node:child_process'
import path from 'node:path'

export interface Ran {
  /** Exit code, or the signal that ended it. */
  readonly end: number | string | null
  /** What it printed on either channel. */
  readonly said: string
}

const command = path.join(import.meta.dirname, '..', '..', 'src', 'cli', 'coulisse.js')

/** `npx coulisse …` as a person runs it, on the folders that the environment of the test names. */
export const runCommand = (words: readonly string[], killAfter?: number): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const channel of [child.stdout, child.stderr])
      channel.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ end: code ?? signal, said }))
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter).unref()
  })
