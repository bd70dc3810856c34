import { jest } from '@jest/globals'
import { SqliteClient } from '#config/database/sqlite/sqlite-client.ts'
import { WriterTransaction } from '#config/database/sqlite/writer-transaction.ts'

const sqlOf = (statement: unknown): string => {
  if (typeof statement === 'string') return statement
  const sql: unknown =
    typeof statement === 'object' && statement !== null ? Reflect.get(statement, 'sql') : ''
  return String(sql)
}

/** The statements that a piece of work really sends to SQLite, those on one table or all. Nothing is replaced. */
export async function statementsOf(
  work: () => Promise<unknown>,
  table: string | undefined = undefined,
): Promise<string[]> {
  const inTransaction = jest.spyOn(WriterTransaction.prototype, 'run')
  const outside = jest.spyOn(SqliteClient.prototype, 'execute')
  try {
    await work()
    const calls = [...inTransaction.mock.calls, ...outside.mock.calls]
    const statements = calls.map(([statement]) => sqlOf(statement))
    return statements.filter((sql) => table === undefined || sql.includes(`"${table}"`))
  } finally {
    inTransaction.mockRestore()
    outside.mockRestore()
  }
}
