import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type DrizzleKit = ReturnType<SQLiteAdapter['requireDrizzleKit']>
/** The tables of a model as drizzle-kit describes them. */
export type SchemaSnapshot = Awaited<ReturnType<DrizzleKit['generateDrizzleJson']>>

const FIXED_ID = '00000000-0000-0000-0000-000000000000'

/** The file that holds the schema which the migrations beside it end in. */
export function snapshotFile(directory: string): string {
  return path.join(directory, 'schema.json')
}

/** The tables that the running configuration asks for. */
export async function currentSnapshot(database: SQLiteAdapter): Promise<SchemaSnapshot> {
  const snapshot = await database.requireDrizzleKit().generateDrizzleJson(database.schema)
  return { ...snapshot, id: FIXED_ID, prevId: FIXED_ID }
}

/** The tables that the migrations in `directory` end in; those of an empty database when there is no migration. */
export async function storedSnapshot(
  database: SQLiteAdapter,
  directory: string,
): Promise<SchemaSnapshot> {
  const empty = database.defaultDrizzleSnapshot
  const text = await readFile(snapshotFile(directory), 'utf8').catch(() => undefined)
  if (text === undefined) return { ...empty, id: FIXED_ID, prevId: FIXED_ID }
  const stored: unknown = JSON.parse(text)
  if (!isSnapshotLike(stored, empty))
    throw new Error(`${snapshotFile(directory)} is not a schema of this engine`)
  return stored
}

export async function storeSnapshot(directory: string, snapshot: SchemaSnapshot): Promise<void> {
  await writeFile(snapshotFile(directory), `${JSON.stringify(snapshot, null, 1)}\n`)
}

export function isSameSchema(one: SchemaSnapshot, other: SchemaSnapshot): boolean {
  return isDeepStrictEqual(toPlain(one), toPlain(other))
}

/** JSON drops `undefined`, which a snapshot read back does not have either. */
function toPlain(snapshot: SchemaSnapshot): unknown {
  return JSON.parse(JSON.stringify({ ...snapshot, id: FIXED_ID, prevId: FIXED_ID }))
}

function isSnapshotLike(value: unknown, model: SchemaSnapshot): value is SchemaSnapshot {
  if (typeof value !== 'object' || value === null) return false
  return 'version' in value && value.version === model.version && 'tables' in value
}
