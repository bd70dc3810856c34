import type { PayloadRequest } from 'payload'
import { noteChanges } from '#publishing/changes/note-change.ts'
import { pathChanges } from './path-changes.ts'
import { changePaths, findRows, keyOf, type Target } from './path-rows.ts'

/** The date of a document has come: the address that was kept for it is its own. */
export async function appear(req: PayloadRequest, target: Target): Promise<void> {
  const reserved = await findRows(req, {
    and: [{ target: { equals: keyOf(target) } }, { state: { equals: 'reserved' } }],
  })
  await changePaths(
    req,
    reserved.map(({ id }) => id),
    { state: 'canonical' },
  )
  noteChanges(
    req,
    pathChanges(
      reserved.map(({ path }) => path),
      [target],
    ),
  )
}
