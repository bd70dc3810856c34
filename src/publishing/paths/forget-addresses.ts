import type { PayloadRequest } from 'payload'
import { writeChanges } from '#publishing/changes/note-change.ts'
import { pathChanges } from './path-changes.ts'
import { deletePaths, findRows, keyOf, type Target } from './path-rows.ts'

/** The addresses of documents that are undone do not answer 410 for ever: they are as if they had never been. */
export async function forgetAddresses(
  req: PayloadRequest,
  targets: readonly Target[],
): Promise<void> {
  const rows = await findRows(req, { target: { in: targets.map(keyOf) } })
  await deletePaths(
    req,
    rows.map(({ id }) => id),
  )
  const paths = rows.map(({ path }) => path)
  await writeChanges(req, pathChanges(paths, targets))
}
