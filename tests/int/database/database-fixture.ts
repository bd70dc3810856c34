import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  getPayload,
  type CollectionConfig,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { databaseAdapter } from '#config/database/database-adapter.ts'
import { isSqlite } from '#config/database/engine.ts'
import type { Migration } from '#config/database/migrations/migration.ts'
import { runMigrations } from '#config/database/migrations/run-migrations.ts'
import { currentSnapshot } from '#config/database/migrations/schema-snapshot.ts'
import type { Patience } from '#config/database/sqlite/sqlite-settings.ts'
import { newId } from '#config/new-id.ts'

export const password = 'correct horse battery staple'

const id = { name: 'id', type: 'text', defaultValue: () => newId() } as const

const everyone = () => true
const access = { create: everyone, read: everyone, update: everyone, delete: everyone }

/** Saves with versions, drafts, a list and a hook that awaits, as the real content has. */
const posts: CollectionConfig = {
  slug: 'posts',
  access,
  versions: { drafts: true },
  fields: [
    id,
    { name: 'title', type: 'text' },
    { name: 'unique', type: 'text', unique: true },
    { name: 'parent', type: 'relationship', relationTo: 'posts' },
    { name: 'lines', type: 'array', fields: [{ name: 'text', type: 'text' }] },
  ],
  hooks: {
    beforeChange: [
      async ({ data, req }) => {
        await pause(3)
        if (data['title'] === 'refused by a hook') throw new Error('refused by a hook')
        const during = req.context['during']
        if (typeof during === 'function') await during(req)
        return data
      },
    ],
  },
}

/** A required reference: the database refuses to delete the post that it points to. */
const children: CollectionConfig = {
  slug: 'children',
  access,
  fields: [id, { name: 'post', type: 'relationship', relationTo: 'posts', required: true }],
}

const users: CollectionConfig = { slug: 'users', auth: true, access, fields: [id] }

export type Document = Readonly<Record<string, unknown>> & { readonly id: string }

interface Query {
  readonly collection: string
  readonly where?: object
  readonly limit?: number
  readonly pagination?: boolean
  readonly showHiddenFields?: boolean
}
interface Write {
  readonly collection: string
  readonly data: object
  readonly draft?: boolean
  readonly context?: object
  readonly req?: Partial<PayloadRequest>
}

/** Payload's types know the real content model; this one is the small model of these tests. */
export interface SmallPayload {
  create(args: Write): Promise<Document>
  update(args: Write & { readonly id: string }): Promise<Document>
  update(args: Write & { readonly where: object }): Promise<{ docs: Document[]; errors: unknown[] }>
  delete(args: { readonly collection: string; readonly id: string }): Promise<Document>
  delete(args: {
    readonly collection: string
    readonly where: object
  }): Promise<{ docs: Document[]; errors: unknown[] }>
  find(args: Query): Promise<{ docs: Document[] }>
  findVersions(args: Query): Promise<{ docs: { readonly parent: string }[] }>
  count(args: { readonly collection: string }): Promise<{ totalDocs: number }>
  login(args: { readonly collection: string; readonly data: object }): Promise<unknown>
  readonly db: Payload['db']
}

export interface TestDatabase {
  readonly payload: SmallPayload
  /** The same, as Payload declares it. */
  readonly stock: Payload
  readonly folder: string
  readonly file: string
  readonly stop: () => Promise<void>
}

interface Options {
  readonly file?: string
  readonly patience?: Patience
  readonly collections?: CollectionConfig[]
}

let opened = 0

/** A real Payload with a small model on a temporary file, migrated by the real runner. */
export async function openDatabase(options: Options = {}): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coulisse-database-'))
  const file = options.file ?? path.join(folder, 'site.db')
  const { patience, collections = [posts, children, users] } = options
  const config = buildConfig({
    secret: 'a secret of forty characters for a test!',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    email: () => ({
      name: 'none',
      defaultFromAddress: 'none@example.org',
      defaultFromName: 'none',
      sendEmail: () => Promise.resolve(),
    }),
    collections,
    db: await databaseAdapter({ databaseUrl: `file:${file}`, ...(patience && { patience }) }),
  })
  const payload = await getPayload({ config, key: `database-${String(++opened)}` })
  await runMigrations(payload, {
    migrations: [await baselineOf(payload)],
    directoryForCopies: path.join(folder, 'before-migration'),
  })
  const stop = async () => {
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
  if (!isSmall(payload)) throw new Error('No Payload')
  return { payload, stock: payload, folder, file, stop }
}

function isSmall(payload: object): payload is SmallPayload {
  return 'create' in payload
}

/** The migration from an empty database to the model of this Payload. */
export async function baselineOf(
  payload: Payload,
  name = '20260101_000000_baseline',
): Promise<Migration> {
  const { db } = payload
  if (!isSqlite(db)) throw new Error('Not SQLite')
  const statements = await db
    .requireDrizzleKit()
    .generateMigration(db.defaultDrizzleSnapshot, await currentSnapshot(db))
  return {
    name,
    async up({ run }) {
      for (const statement of statements) await run(statement)
    },
  }
}

/** Runs one statement past Payload, on the writer. */
export async function sqlOf(site: TestDatabase, statement: string): Promise<readonly object[]> {
  const { db } = site.stock
  if (!isSqlite(db)) throw new Error('Not SQLite')
  const { rows } = await db.client.execute(statement)
  return rows
}

/** Runs one statement past Payload, in the transaction of a request. */
export async function sqlInside(
  site: TestDatabase,
  req: PayloadRequest,
  statement: string,
): Promise<void> {
  const { db } = site.stock
  if (!isSqlite(db)) throw new Error('Not SQLite')
  const session = db.sessions[String(await req.transactionID)]
  if (session === undefined || !('run' in session.db)) throw new Error('No transaction')
  await session.db.run(sql.raw(statement))
}
