import type { InStatement } from '@libsql/client'

const NAMED =
  /^\s*(insert into|update|delete from|select|create \w+|drop \w+|alter \w+)\s+(?:.*?\bfrom\s+)?["`]?(\w+)/is

/** A statement in a few words, without its values: `update posts`. */
export function operationName(statement: InStatement | undefined): string {
  if (statement === undefined) return 'nothing'
  const sql = typeof statement === 'string' ? statement : statement.sql
  const [, verb, table] = NAMED.exec(sql.slice(0, 2000)) ?? []
  if (verb === undefined || table === undefined) return sql.trim().slice(0, 30)
  return `${verb.toLowerCase()} ${table}`
}
