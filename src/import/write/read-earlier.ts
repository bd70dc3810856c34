import type { CollectionSlug, Payload } from 'payload'
import type { ImportIds, ImportedKind } from '../import-ids.ts'
import type { KnownDocument, KnownMedia, Survey } from '../survey.ts'
import { textOf, valuesOf } from '#publishing/document-values.ts'
import type { FilesByAddress } from '../wordpress/files-by-address.ts'
import { sourcePath } from '../wordpress/source-paths.ts'
import { sourceName } from './run-context.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * The survey with what earlier runs have brought from the same site: texts of a further part link to pages of the
 * first one, its pages stand below them, and its files are those that were missing there.
 */
export async function withEarlier(
  payload: Payload,
  survey: Survey,
  ids: ImportIds,
): Promise<Survey> {
  const read = (collection: CollectionSlug) => readRows(payload, collection, survey)
  const documents = new Map(survey.documents)
  for (const type of ['pages', 'posts'] as const)
    for (const row of await read(type)) addDocument(documents, ids, { row, type })
  const media = new Map(survey.media)
  const filesByAddress = survey.filesByAddress.copy()
  for (const row of await read('media')) addMedia({ media, filesByAddress }, ids, row)
  const patterns = new Set(survey.patterns)
  for (const row of await read('patterns')) patterns.add(sourceIdOf(row))
  return { ...survey, documents, media, filesByAddress, patterns }
}

async function readRows(
  payload: Payload,
  collection: CollectionSlug,
  { site }: Survey,
): Promise<Row[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection,
    where: { 'imported.source': { equals: sourceName(site) } },
    limit: 0,
    pagination: false,
    select: {
      ...{ title: true, slug: true, _status: true },
      imported: { sourceId: true, url: true },
    },
  })
  return docs
}

const importedOf = (row: Row): Row => valuesOf(row['imported'])
const sourceIdOf = (row: Row): string => String(importedOf(row)['sourceId'] ?? '')

function keep(ids: ImportIds, kind: ImportedKind, row: Row): void {
  ids.keep(kind, sourceIdOf(row), String(row['id']))
}

function addDocument(
  documents: Map<string, KnownDocument>,
  ids: ImportIds,
  { row, type }: { row: Row; type: 'pages' | 'posts' },
): void {
  const sourceId = sourceIdOf(row)
  keep(ids, 'document', row)
  if (documents.has(sourceId)) return
  const isPublished = row['_status'] === 'published'
  documents.set(sourceId, {
    type: type === 'pages' ? 'page' : 'post',
    state: isPublished ? 'published' : 'draft',
    slug: textOf(row, 'slug') ?? '',
    title: textOf(row, 'title') ?? '',
    parent: undefined,
    path: isPublished ? sourcePath(textOf(importedOf(row), 'url')) : undefined,
    ...{ isEmpty: false, isEarlier: true },
  })
}

/** A file that only a text named until now, and that this export lists, keeps its entry. */
function addMedia(
  known: { media: Map<string, KnownMedia>; filesByAddress: FilesByAddress },
  ids: ImportIds,
  row: Row,
): void {
  keep(ids, 'media', row)
  const sourceId = sourceIdOf(row)
  if (!known.media.has(sourceId))
    known.media.set(sourceId, { parent: undefined, path: undefined, order: 0, caption: undefined })
  const url = textOf(importedOf(row), 'url') ?? ''
  const listed = known.filesByAddress.find(url)
  if (listed === undefined) known.filesByAddress.add(url, sourceId)
  else if (!isNumber(sourceId)) ids.keep('media', listed, String(row['id']))
}

/** Files that only texts name have their address for a number. */
const isNumber = (sourceId: string): boolean => /^\d+$/.test(sourceId)
