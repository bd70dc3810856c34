import { failureText } from './failure-text.ts'
import type { VersionsReq } from './find-revision.ts'
import { changeSchedule, findSchedules } from './schedule-rows.ts'
import { superseded } from './versions.errors.ts'

/**
 * A person published a document: the states of it that were to be published later are older, and would undo what
 * that person did. They fail now, with the reason, where everybody sees them and can order them again.
 */
export async function supersede(
  req: VersionsReq,
  { type, id }: { type: string; id: string },
): Promise<void> {
  const waiting = await findSchedules(req, {
    and: [
      { document: { equals: id } },
      { type: { equals: type } },
      { action: { equals: 'publish' } },
      { state: { equals: 'waiting' } },
    ],
  })
  const values = { state: 'failed', leaseUntil: null, error: failureText(superseded()) } as const
  for (const schedule of waiting) await changeSchedule(req, schedule.id, values)
}
