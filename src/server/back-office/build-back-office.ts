import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { freemem } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { yieldToOthers } from '#config/yield-to-others.ts'
import { buildFingerprint, stampBuild } from './build-fingerprint.ts'
import { compressAssets } from './compress-assets.ts'

/** What `next build` wants without swapping. */
const COMFORTABLE_MEMORY = 2 * 1024 ** 3

export interface BuildSettings {
  readonly root: string
  /** One line for the person at the terminal. */
  readonly say: (line: string) => void
  /** Ends the build when the process stops. */
  readonly signal: AbortSignal
}

/**
 * Builds the back office in a child process at low priority, so that the front office answers meanwhile and
 * gets its memory back afterwards. @throws when the build fails; its own words have been said by then
 */
export async function buildBackOffice(settings: BuildSettings): Promise<void> {
  const { root, say, signal } = settings
  warnOfLittleMemory(say)
  say('Building the back office for this version; this takes a few minutes, once.')
  const startedAt = performance.now()
  const fingerprint = await buildFingerprint(root)
  const next = createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  yieldToOthers(child)
  const ticker = setInterval(() => {
    say(`  still building (${seconds(startedAt)} s)`)
  }, 30_000)
  try {
    await finished(child, say)
  } finally {
    clearInterval(ticker)
  }
  await compressAssets(root)
  await stampBuild(root, fingerprint)
  say(`The back office is built (${seconds(startedAt)} s).`)
}

function seconds(startedAt: number): string {
  return String(Math.round((performance.now() - startedAt) / 1000))
}

function warnOfLittleMemory(say: (line: string) => void): void {
  const limit = process.constrainedMemory()
  const free = Math.min(freemem(), limit > 0 ? limit : Number.POSITIVE_INFINITY)
  if (free >= COMFORTABLE_MEMORY) return
  const megabytes = String(Math.round(free / 1024 ** 2))
  say(
    `Only ${megabytes} MB of memory are free; the build wants about 2000 MB and may be slow or fail.`,
  )
  say('On a small machine build elsewhere (npm run build) and copy .next, or use the Docker image.')
}

async function finished(child: ChildProcess, say: (line: string) => void): Promise<void> {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => sayLine(line, say))
  }
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`The back office could not be built (${signal ?? String(code)})`))
    })
  })
}

function sayLine(line: string, say: (line: string) => void): void {
  if (line.trim() !== '') say(`  ${line.trimEnd()}`)
}
