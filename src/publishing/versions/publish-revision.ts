import { createLocalReq, Forbidden, type Payload, type PayloadRequest } from 'payload'
import { valuesOf } from '#publishing/document-values.ts'
import { markRestoring } from '#publishing/permissions/restoring.ts'
import { findLatest, findRevision, type RevisionName, type VersionRow } from './find-revision.ts'
import { inTransaction } from './in-transaction.ts'
import { revisionContent } from './revision-content.ts'
import { revisionLost } from './versions.errors.ts'

export interface PublishRevision extends RevisionName {
  /** Whose right to publish is checked, now and not when it was ordered. */
  readonly user: PayloadRequest['user']
  /** The publication date of a state that has none; now by default. */
  readonly date?: string
  /** Whose transaction to use; without it a new one. */
  readonly req?: PayloadRequest
}

/**
 * Makes exactly the named state public, whatever was drafted since; a newer draft stays the newest draft.
 *
 * @throws CodedError `versions.revision-lost` (409), Forbidden when the user may not publish it,
 *   FieldRefused `paths.taken` (409) when its address is another document's by now
 */
export async function publishRevision(
  payload: Payload,
  { user, req, date = new Date().toISOString(), ...name }: PublishRevision,
): Promise<void> {
  const asked = req ?? (await createLocalReq({ ...(user && { user }) }, payload))
  // Its raw HTML was an administrator's when it was saved, whoever publishes it now.
  markRestoring(asked)
  await inTransaction(asked, async () => {
    const row = await findRevision(asked, name)
    if (row === undefined) throw revisionLost()
    const latest = await findLatest(asked, name)
    await write(asked, { name, user, row, date, status: 'published' })
    const isNewerDraft =
      latest !== undefined && latest.id !== row.id && latest.version['_status'] === 'draft'
    if (isNewerDraft) await write(asked, { name, user, row: latest, date, status: 'draft' })
  })
}

const DATE = 'publishedAt'

interface Write {
  readonly name: RevisionName
  readonly user: PayloadRequest['user']
  readonly row: VersionRow
  readonly date: string
  readonly status: 'published' | 'draft'
}

/** The newer draft gets the date too: published later, it stays where readers know it. */
function contentOf(req: PayloadRequest, { name, row, date }: Write): Record<string, unknown> {
  const content = revisionContent(
    row.version,
    req.payload.collections[name.type].config.flattenedFields,
  )
  return content[DATE] === null ? { ...content, [DATE]: date } : content
}

async function write(req: PayloadRequest, writing: Write): Promise<void> {
  const { name, user, status } = writing
  const saved: unknown = await req.payload.update({
    collection: name.type,
    id: name.id,
    data: { ...contentOf(req, writing), _status: status },
    draft: status === 'draft',
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  if (status === 'published' && valuesOf(saved)['_status'] !== 'published')
    throw new Forbidden(req.t)
}
