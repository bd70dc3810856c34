import type { Payload } from 'payload'
import { textOf, valuesOf } from '#publishing/document-values.ts'
import { ImportIds } from '../import-ids.ts'

const PAGE = 500

/**
 * Layouts that an import made of the page templates of a run's documents, by their ids: these follow from the source
 * and the template's name, which is kept with each document. Read before those documents go.
 */
export async function layoutIdsOf(payload: Payload, run: string): Promise<string[]> {
  const ids = new Set<string>()
  for (const collection of ['pages', 'posts'] as const) {
    let last = ''
    for (;;) {
      const { docs } = await payload.db.find<Record<string, unknown>>({
        collection,
        where: { and: [{ 'imported.run': { equals: run } }, { id: { greater_than: last } }] },
        sort: 'id',
        limit: PAGE,
        pagination: false,
        select: { imported: { source: true, data: true } },
      })
      for (const document of docs) addLayout(ids, valuesOf(document['imported']))
      last = String(docs.at(-1)?.['id'] ?? '')
      if (docs.length < PAGE) break
    }
  }
  return [...ids]
}

function addLayout(ids: Set<string>, imported: Readonly<Record<string, unknown>>): void {
  const template = textOf(valuesOf(imported['data']), 'template')
  const key = textOf(imported, 'source')?.replace(/^[^:]*:/, '')
  if (template !== undefined && key !== undefined)
    ids.add(new ImportIds(key).of('layout', template))
}

/** Nobody has touched a layout that has the one version with which it was made. */
export async function editedLayouts(
  payload: Payload,
  ids: readonly string[],
): Promise<Set<string>> {
  const edited = new Set<string>()
  for (const id of ids) {
    const where = { parent: { equals: id } }
    const { totalDocs } = await payload.db.countVersions({ collection: 'layouts', where })
    if (totalDocs > 1) edited.add(id)
  }
  return edited
}
