import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** All that ends up in the built back office. The front office and the server are not in it. */
const SOURCES = [
  'package-lock.json',
  'tsconfig.json',
  'next.config.ts',
  'payload.config.ts',
  'src/app',
  'src/back-office',
  'src/config',
  'src/content',
  'src/migrations',
  'src/publishing',
  'src/server/back-office/bundle',
  'src/server/back-office/compress-assets.ts',
  'src/server/edge/payload-error.hook.ts',
  'src/server/mail',
]
const STAMP = path.join('.next', 'coulisse-build.json')

/** A hash over names and contents of {@link SOURCES}: the same for the same version, on every machine. */
export async function buildFingerprint(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of await filesIn(root, source)) {
      hash.update(file.replaceAll(path.sep, '/')).update('\0')
      hash.update(await readFile(path.join(root, file))).update('\0')
    }
  }
  return hash.digest('hex')
}

async function filesIn(root: string, source: string): Promise<string[]> {
  const found = await statOf(path.join(root, source))
  if (!found) return []
  if (found.isFile()) return [source]
  const names = await readdir(path.join(root, source), { recursive: true })
  const files = names.map((name) => path.join(source, name)).sort()
  const kinds = await Promise.all(files.map((file) => statOf(path.join(root, file))))
  return files.filter((_file, at) => kinds[at]?.isFile() === true)
}

async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file)
  } catch (error) {
    if (isErrorWith(error, 'ENOENT')) return undefined
    throw error
  }
}

function isErrorWith(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

/** Whether `.next` holds the back office of just this version, built to its end. */
export async function isBuilt(root: string): Promise<boolean> {
  try {
    const stamp: unknown = JSON.parse(await readFile(path.join(root, STAMP), 'utf8'))
    if (typeof stamp !== 'object' || stamp === null || !('fingerprint' in stamp)) return false
    return stamp.fingerprint === (await buildFingerprint(root))
  } catch (error) {
    if (isErrorWith(error, 'ENOENT') || error instanceof SyntaxError) return false
    throw error
  }
}

/**
 * Written last, so that a build that was cut off is never taken for a whole one.
 *
 * @param fingerprint taken before the build began: what is edited meanwhile is not in it
 */
export async function stampBuild(root: string, fingerprint: string): Promise<void> {
  await writeFile(path.join(root, STAMP), JSON.stringify({ fingerprint }))
}
