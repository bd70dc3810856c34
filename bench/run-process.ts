import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface RunningProcess {
  child: ChildProcess
  pid: number
  stop: () => Promise<void>
}

/** Starts `node --import tsx <script>`, with the same young generation as `npm start`, and resolves at once. */
export const runScript = (script: string, env: Record<string, string>): RunningProcess => {
  const flags = ['--max-semi-space-size=8', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.resume()
  const pid = child.pid
  if (pid === undefined) throw new Error(`Could not start ${script}`)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { child, pid, stop }
}

/** Runs a script to its end; throws when it fails. */
export const runToEnd = (script: string, env: Record<string, string>): Promise<void> =>
  new Promise((resolve, reject) => {
    const { child } = runScript(script, env)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${String(code)}`)),
    )
  })

const TICKS_PER_SECOND = 100

/** CPU that a process has used so far, in milliseconds (user and system; Linux). */
export const cpuOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

/** Resident memory of a process, in megabytes (Linux). */
export const memoryOf = (pid: number): number => {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** Resolves once the address answers below 500; throws after the limit. */
export const waitFor = async (address: string, limitSeconds: number): Promise<void> => {
  const end = Date.now() + limitSeconds * 1000
  while (Date.now() < end) {
    const status = await fetch(address).then(
      (response) => response.status,
      () => 599,
    )
    if (status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} did not answer within ${String(limitSeconds)} s`)
}
