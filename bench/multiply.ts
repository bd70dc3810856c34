/**
 * Makes a hundred thousand posts of a thousand, in minutes instead of half an hour: copies the rows of DATA_DIR's posts
 * with ids, slugs, addresses and dates of their own (SQLite). The site must not be running.
 */
import path from 'node:path'
import Database from 'libsql'

const times = Number(process.env['BENCH_TIMES'] ?? 10)
const database = new Database(path.join(process.env['DATA_DIR'] ?? '', 'coulisse.db'))

/** The copies stand between the posts that are there, so that every month grows. */
const minutes = '(-4 * :k)'
const later = (column: string): string =>
  `strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, ${minutes} || ' minutes')`
const another = (column: string): string =>
  `(substr(${column}, 1, 24) || printf('%06x', :k) || substr(${column}, 31, 6))`
const slug = (column: string): string => `(${column} || '-' || :k)`
const title = (column: string): string => `(${column} || '.' || :k)`
const isCopied = (column: string): string => `${column} IN (SELECT id FROM the_posts)`

interface Copied {
  readonly where: string
  /** SQL for what differs; all other columns stay. */
  readonly differ: Readonly<Record<string, string>>
}

const tables: Readonly<Record<string, Copied>> = {
  posts: {
    where: isCopied('id'),
    differ: {
      id: another('id'),
      slug: slug('slug'),
      title: title('title'),
      published_at: later('published_at'),
      revision: another('revision'),
    },
  },
  posts_rels: {
    where: isCopied('parent_id'),
    differ: { id: 'NULL', parent_id: another('parent_id') },
  },
  _posts_v: {
    where: isCopied('parent_id'),
    differ: {
      id: another('id'),
      parent_id: another('parent_id'),
      version_slug: slug('version_slug'),
      version_title: title('version_title'),
      version_published_at: later('version_published_at'),
      version_revision: another('version_revision'),
    },
  },
  _posts_v_rels: {
    where: 'parent_id IN (SELECT id FROM the_versions)',
    differ: { id: 'NULL', parent_id: another('parent_id') },
  },
  references: {
    where: isCopied('source_id'),
    differ: { id: another('id'), source_id: another('source_id') },
  },
  paths: {
    where: `${isCopied('target_id')} AND state = 'canonical'`,
    differ: {
      id: another('id'),
      target: `('posts:' || ${another('target_id')})`,
      target_id: another('target_id'),
      // /2026/01/post-1: the month may be another one by then.
      path: `(SELECT '/' || strftime('%Y/%m', ${later('published_at')}) || '/' || ${slug('slug')} FROM posts WHERE posts.id = paths.target_id)`,
    },
  },
}

const columnsOf = (table: string): string[] =>
  database
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map((row: unknown) =>
      typeof row === 'object' && row !== null && 'name' in row ? String(row.name) : '',
    )

const copyOf = (table: string, { where, differ }: Copied): string => {
  const columns = columnsOf(table)
  const values = columns.map((name) => differ[name] ?? `"${name}"`)
  const names = columns.map((name) => `"${name}"`).join(', ')
  return `INSERT INTO "${table}" (${names}) SELECT ${values.join(', ')} FROM "${table}" WHERE ${where}`
}

database.exec(`
  CREATE TEMP TABLE the_posts AS SELECT id FROM posts WHERE title LIKE 'Post %';
  CREATE TEMP TABLE the_versions AS SELECT id FROM _posts_v WHERE parent_id IN (SELECT id FROM the_posts);
`)
const statements = Object.entries(tables).map(([table, copied]) =>
  copyOf(table, copied).replaceAll('"paths" WHERE', '"paths" AS paths WHERE'),
)
for (let k = 1; k < times; k++)
  database.transaction(() => {
    for (const sql of statements) database.prepare(sql.replaceAll(':k', String(k))).run()
  })()
// The site's own index is made anew at its next start.
database.close()
