import type { InValue } from '@libsql/client'
import type { Connection } from '../sqlite/connection.ts'
import { COLUMN_WEIGHTS } from './index-schema.ts'
import { matchExpression } from './match-expression.ts'
import type { Hit, Hits, SearchFilter, SearchRequest } from './search-index.ts'

const NOTHING: Hits = { hits: [], total: 0 }
const weights = Object.values(COLUMN_WEIGHTS).join(', ')

/**
 * FTS5's rank is negative, the best the lowest. A document of today gains a fifth over an old one, half of that after
 * half a year: enough to order what is alike, not to put what is new before what is meant.
 */
const RANK = 'rank * (1.0 + 0.2 / (1.0 + max(0, :today - d.day) / 180.0))'

const TITLE_COLUMNS = ['title', 'title_stems']
const DAY_MS = 86_400_000

/** Asks the index once for the page of hits and once for their number. */
export function findHits(reader: Connection, request: SearchRequest, now: Date): Hits {
  const match = matchExpression(request.terms, request.inTitles ? TITLE_COLUMNS : undefined)
  if (match === undefined) return NOTHING
  const { conditions, values } = conditionsOf(request.filter)
  const args = { match, ...values }
  const total = countHits(reader, conditions, args)
  if (total <= request.offset) return { hits: [], total }
  const { rows } = reader.run({
    sql: `SELECT d.type, d.id, d.updated_at, t.title, t.text FROM (
        SELECT d.row AS row FROM (
          SELECT rowid AS row, bm25(words, ${weights}) AS rank FROM words WHERE words MATCH :match
        ) f CROSS JOIN documents d ON d.row = f.row ${conditions}
        ORDER BY ${RANK}, d.published_at DESC, d.id LIMIT :limit OFFSET :offset
      ) best JOIN documents d ON d.row = best.row JOIN texts t ON t.row = best.row`,
    args: { ...args, today: dayOf(now), limit: request.limit, offset: request.offset },
  })
  return { hits: rows.map(hitOf), total }
}

function countHits(reader: Connection, conditions: string, args: Record<string, InValue>): number {
  const found = 'FROM words f'
  const sql =
    conditions === ''
      ? `SELECT count(*) ${found} WHERE words MATCH :match`
      : `SELECT count(*) FROM (SELECT rowid AS row ${found} WHERE words MATCH :match) f
         CROSS JOIN documents d ON d.row = f.row ${conditions}`
  return Number(reader.run({ sql: sql.replace('FROM words f', 'FROM words'), args }).rows[0]?.[0])
}

function conditionsOf({ type, language, uses, from, before }: SearchFilter): {
  conditions: string
  values: Record<string, InValue>
} {
  const conditions: string[] = []
  const values: Record<string, InValue> = {}
  const add = (condition: string, named: Record<string, InValue>): void => {
    conditions.push(condition)
    Object.assign(values, named)
  }
  if (type !== undefined) add('d.type = :type', { type })
  if (language !== undefined)
    add("(d.language = :language OR (d.language = '' AND :isFirst))", {
      language: language.code,
      isFirst: language.isFirst ? 1 : 0,
    })
  if (from !== undefined) add('d.published_at >= :from', { from })
  if (before !== undefined) add('d.published_at < :before', { before })
  if (uses !== undefined)
    add('d.row IN (SELECT row FROM uses WHERE used IN (SELECT value FROM json_each(:uses)))', {
      uses: JSON.stringify(uses),
    })
  return {
    conditions: conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`,
    values,
  }
}

export const dayOf = (date: Date): number => Math.floor(date.getTime() / DAY_MS)

const hitOf = (row: Record<string, unknown>): Hit => ({
  type: String(row['type']),
  id: String(row['id']),
  updatedAt: String(row['updated_at']),
  title: String(row['title']),
  text: String(row['text']),
})
