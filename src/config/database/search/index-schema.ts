/** Another one makes every index be filled anew: after a change of tables, or of how words are made from documents. */
export const INDEX_VERSION = '3'

/** Columns of `words` with their weight in the ranking, in their order. */
export const COLUMN_WEIGHTS = {
  title: 10,
  dek: 4,
  body: 1,
  terms: 3,
  captions: 1,
  title_stems: 5,
  stems: 0.7,
} as const

const columns = Object.keys(COLUMN_WEIGHTS).join(', ')

/**
 * `documents` is slim, because filters and ranking read a row of it for each hit; texts lie beside it. `words` keeps no
 * text of its own (`content=''`). `pending` is what has to be read again, `later` what becomes public by itself.
 */
export const INDEX_TABLES = [
  'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID',
  'CREATE TABLE seen (change TEXT PRIMARY KEY) STRICT, WITHOUT ROWID',
  `CREATE TABLE pending (type TEXT NOT NULL, id TEXT NOT NULL, is_urgent INTEGER NOT NULL,
    PRIMARY KEY (type, id)) STRICT, WITHOUT ROWID`,
  'CREATE INDEX pending_order ON pending (is_urgent, id)',
  `CREATE TABLE later (type TEXT NOT NULL, id TEXT NOT NULL, published_at TEXT NOT NULL,
    PRIMARY KEY (type, id)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE documents (row INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL,
    day INTEGER NOT NULL, published_at TEXT NOT NULL, updated_at TEXT NOT NULL, UNIQUE (type, id)) STRICT`,
  'CREATE TABLE texts (row INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL) STRICT',
  `CREATE TABLE uses (used TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (used, row)) STRICT, WITHOUT ROWID`,
  'CREATE INDEX uses_row ON uses (row)',
  'CREATE TABLE parts (used TEXT PRIMARY KEY, digest TEXT NOT NULL) STRICT, WITHOUT ROWID',
  `CREATE VIRTUAL TABLE words USING fts5(${columns}, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 2")`,
  "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'col')",
] as const

export const INDEX_TABLE_NAMES = [
  ...['vocabulary', 'words', 'parts', 'uses', 'texts', 'documents', 'later', 'pending'],
  ...['seen', 'meta'],
] as const
