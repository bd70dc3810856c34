import type { Media } from '#content/payload-types.ts'
import type { ReadSession } from './session.ts'

/** Files by id, in one query. */
export async function readMedia(
  { documents, memory, log }: ReadSession,
  ids: readonly string[],
): Promise<Map<string, Media>> {
  for (const id of ids) log.document('media', id)
  return memory.media.read([...new Set(ids)], (missing) => documents.byIds('media', missing))
}
