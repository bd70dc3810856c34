import { randomUUID } from 'node:crypto'
import { statfs, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

export interface Check {
  readonly name: 'database' | 'migrations' | 'media' | 'disk'
  /** Resolves when all is well. Why it is not goes to the log, never to who asks. */
  readonly run: () => Promise<void>
  /** Stable codes of what works, but not as well as it could. */
  readonly warnings?: () => readonly string[]
}

export interface Readiness {
  readonly isReady: boolean
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>
  readonly warnings: readonly string[]
}

export type OnFailure = (name: string, error: unknown) => void

const PATIENCE_MS = 3_000
/** Saves, sizes of pictures and the copy before a migration need room. */
const LEAST_FREE_BYTES = 200 * 1024 ** 2

/** Runs all checks at once; one that hangs has failed. */
export async function readiness(
  checks: readonly Check[],
  onFailure: OnFailure,
): Promise<Readiness> {
  const results = await Promise.all(checks.map((check) => isFine(check, onFailure)))
  const entries = checks.map(
    ({ name }, at) => [name, results[at] === true ? 'ok' : 'failed'] as const,
  )
  const warnings = checks.flatMap((check) => check.warnings?.() ?? [])
  return { isReady: results.every(Boolean), checks: Object.fromEntries(entries), warnings }
}

async function isFine(check: Check, onFailure: OnFailure): Promise<boolean> {
  try {
    await withPatience(check.run())
    return true
  } catch (error) {
    onFailure(check.name, error)
    return false
  }
}

async function withPatience(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${String(PATIENCE_MS)} ms`))
    }, PATIENCE_MS)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Writes and removes a file: permissions alone do not tell of a read-only or full disk. */
export function mediaCheck(directory: string): Check {
  return {
    name: 'media',
    run: async () => {
      const probe = path.join(directory, `.probe-${randomUUID()}`)
      await writeFile(probe, 'ready')
      await unlink(probe)
    },
  }
}

export function diskCheck(directory: string): Check {
  return {
    name: 'disk',
    run: async () => {
      const { bavail, bsize } = await statfs(directory)
      const free = bavail * bsize
      if (free < LEAST_FREE_BYTES)
        throw new Error(`Only ${String(free)} bytes are free in ${directory}`)
    },
  }
}
