import type { Media } from '#content/payload-types.ts'
import type { ReadSession } from './session.ts'

/** Files by id, in one query. */
export async function readMedia(
  session: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Media>> {
  for (const id of ids) session.log.document('media', id)
  return session.documents.byIds('media', [...new Set(ids)])
}
