import { type DocumentValues, idOf, isRecord, textOf } from '#publishing/document-values.ts'

/**
 * The address that an imported document had on its old site, where no pattern makes it. It holds until somebody
 * renames or moves the document here: then the rules of this site take over, and the old address redirects.
 */
export function keptPath(document: DocumentValues): string | undefined {
  const imported = document['imported']
  const details = isRecord(imported) ? imported['data'] : undefined
  const kept = isRecord(details) ? details['keptPath'] : undefined
  if (!isRecord(kept)) return undefined
  const isUnmoved =
    (textOf(kept, 'slug') ?? '') === (textOf(document, 'slug') ?? '') &&
    idOf(kept['parent']) === idOf(document['parent'])
  return isUnmoved ? textOf(kept, 'path') : undefined
}
