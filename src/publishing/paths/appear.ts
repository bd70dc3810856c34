import type { PayloadRequest } from 'payload'
import { noteChanges } from '#publishing/changes/note-change.ts'
import { textOf, valuesOf } from '#publishing/document-values.ts'
import { isCollection } from './load-document.ts'
import { pathChanges } from './path-changes.ts'
import { changePaths, findRows, keyOf, type PathRow, type Target } from './path-rows.ts'

/** The date of a document has come: the address that was kept for it is its own. */
export async function appear(req: PayloadRequest, target: Target): Promise<void> {
  const reserved = await findRows(req, {
    and: [{ target: { equals: keyOf(target) } }, { state: { equals: 'reserved' } }],
  })
  const row = reserved.length > 1 ? await publicAmong(req, target, reserved) : reserved[0]
  if (row === undefined) return
  await changePaths(req, [row.id], { state: 'canonical' })
  noteChanges(req, pathChanges([row.path], [target]))
}

/**
 * Others are kept for states that schedules publish later. The one of what is public ends in its slug; where that
 * tells nothing (a home page, a date in the address) it is the one that was reserved first.
 */
async function publicAmong(
  req: PayloadRequest,
  { type, id }: Target,
  reserved: readonly PathRow[],
): Promise<PathRow | undefined> {
  const inOrder = reserved.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (!isCollection(req.payload, type)) return inOrder[0]
  const select = { slug: true } as const
  const stored: unknown = await req.payload.db.findOne({
    ...{ collection: type, req, where: { id: { equals: id } }, select },
  })
  const slug = textOf(valuesOf(stored), 'slug')
  return inOrder.find(({ path }) => path.endsWith(`/${slug ?? ''}`)) ?? inOrder[0]
}
