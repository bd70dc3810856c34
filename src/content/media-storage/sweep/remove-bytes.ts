import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { newId } from '#config/new-id.ts'
import { temporaryFolder } from '../storage-paths.ts'
import { writtenAtOf, type StoredBytes } from './stored-bytes.ts'

export interface RemoveRules {
  readonly mediaDir: string
  /** Milliseconds: what was written later stays. */
  readonly before: number
  /** Asked once more, when the bytes are already out of reach. */
  readonly isNeeded: (hash: string) => Promise<boolean>
}

/**
 * Removes bytes that nobody needs. Between the look and the removal somebody may upload the same bytes again: they
 * are first moved aside, looked at again, and put back if they are needed or new after all.
 *
 * @returns whether they are gone
 */
export async function removeBytes(bytes: StoredBytes, rules: RemoveRules): Promise<boolean> {
  const folder = temporaryFolder(rules.mediaDir)
  await mkdir(folder, { recursive: true })
  const aside = path.join(folder, `${newId()}.swept`)
  const isMoved = await rename(bytes.path, aside).then(
    () => true,
    () => false,
  )
  if (!isMoved) return false
  const writtenAt = await writtenAtOf(aside)
  const isNew = writtenAt === undefined || writtenAt >= rules.before
  if (isNew || (await rules.isNeeded(bytes.hash))) {
    await putBack(aside, bytes.path)
    return false
  }
  await rm(aside, { recursive: true, force: true })
  return true
}

/** Newer bytes that came meanwhile are the same ones: then the older go. */
async function putBack(aside: string, target: string): Promise<void> {
  if ((await writtenAtOf(target)) === undefined) await rename(aside, target)
  else await rm(aside, { recursive: true, force: true })
}
