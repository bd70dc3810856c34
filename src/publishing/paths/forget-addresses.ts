import type { PayloadRequest, Where } from 'payload'
import { writeChanges } from '#publishing/changes/note-change.ts'
import { pathChanges } from './path-changes.ts'
import { deletePaths, findRows, keyOf, type Target } from './path-rows.ts'

/**
 * The addresses of documents that are undone do not answer 410 for ever: they are as if they had never been. So are
 * those that lead to a path and only belong to a document: the old places of a file, its attachment page.
 */
export async function forgetAddresses(
  req: PayloadRequest,
  targets: readonly Target[],
): Promise<void> {
  const rows = await findRows(req, {
    or: [{ target: { in: targets.map(keyOf) } }, ...ownedBy(targets)],
  })
  await deletePaths(
    req,
    rows.map(({ id }) => id),
  )
  const paths = rows.map(({ path }) => path)
  await writeChanges(req, pathChanges(paths, targets))
}

function ownedBy(targets: readonly Target[]): Where[] {
  const types = new Set(targets.map(({ type }) => type))
  return [...types].map((type) => {
    const ids = targets.filter((target) => target.type === type).map(({ id }) => id)
    return { and: [{ targetType: { equals: type } }, { targetId: { in: ids } }] }
  })
}
