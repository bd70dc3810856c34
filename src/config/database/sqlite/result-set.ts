import type { InArgs, InValue, ResultSet, Row, Value } from '@libsql/client'

type BoundValue = string | number | bigint | null | Uint8Array

/** What the driver says about a statement without rows. */
interface RunInfo {
  readonly changes: number
  readonly lastInsertRowid: number | bigint
}

/** Arguments in the form that the native driver takes. */
export function bindValues(args: InArgs): BoundValue[] | Record<string, BoundValue> {
  if (Array.isArray(args)) return args.map(toBound)
  const named = Object.entries(args).map(([name, value]) => [
    name.replace(/^[@$:]/, ''),
    toBound(value),
  ])
  return Object.fromEntries(named)
}

/** A result in the form of `@libsql/client`: rows can be read by number and by the name of the column. */
export function toResultSet(
  columns: readonly string[],
  rows: readonly unknown[],
  info: RunInfo | undefined,
): ResultSet {
  numberUpTo(columns.length)
  const result = {
    columns: [...columns],
    columnTypes: columns.map(() => ''),
    rows: rows.map((row) => toRow(row, columns)),
    rowsAffected: info?.changes ?? 0,
    lastInsertRowid: info === undefined ? undefined : BigInt(info.lastInsertRowid),
  }
  return { ...result, toJSON: () => result }
}

/**
 * One row, read by number and by name. The numbers are getters of the prototype: a row spreads into an object of its
 * named columns alone, and thousands of rows share one shape, which the engine reads fast.
 */
class SqliteRow {
  readonly #cells: readonly Value[]

  constructor(cells: readonly Value[]) {
    this.#cells = cells
  }

  get length(): number {
    return this.#cells.length
  }

  /** Static, so that no column's name meets it. */
  static cell(row: SqliteRow, index: number): Value | undefined {
    return row.#cells[index]
  }
}

let numbered = 0

/** Gives rows as many numbers as the widest result so far has columns. */
function numberUpTo(count: number): void {
  for (; numbered < count; numbered += 1) {
    const index = numbered
    Object.defineProperty(SqliteRow.prototype, index, {
      get(this: SqliteRow) {
        return SqliteRow.cell(this, index)
      },
    })
  }
}

function toRow(values: unknown, columns: readonly string[]): Row {
  const cells = Array.isArray(values) ? values.map(toValue) : []
  const row: Row = Object.assign(new SqliteRow(cells))
  for (const [index, column] of columns.entries()) {
    // Of two columns of one name the first counts; `length` and numbers are the row's own.
    if (!(column in row)) row[column] = cells[index] ?? null
  }
  return row
}

function toValue(value: unknown): Value {
  if (typeof value === 'bigint') return toNumber(value)
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof Uint8Array) return Uint8Array.from(value).buffer
  return null
}

function toNumber(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number))
    throw new RangeError('The database holds an integer beyond 2^53')
  return number
}

function toBound(value: InValue): BoundValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('A number to store must be finite')
  if (value === undefined) throw new TypeError('undefined cannot be stored')
  return value
}
