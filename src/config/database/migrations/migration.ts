export type SqlValue = string | number | null
export type SqlRow = Readonly<Record<string, unknown>>

/**
 * A migration speaks SQL alone: Payload already has the newest model, and would look for columns that are not there yet.
 */
export interface MigrationArguments {
  /** Runs one SQL statement on the connection that migrates; resolves to its rows. */
  readonly run: (statement: string, values?: readonly SqlValue[]) => Promise<readonly SqlRow[]>
}

/**
 * One step from a schema to the next. It never changes once it is merged. There is no way down: the copy made before
 * migrating is the way back (`coulisse restore`).
 */
export interface Migration {
  /** `YYYYMMDD_HHMMSS_name`: sorts by age, and is what the database remembers. */
  readonly name: string
  readonly up: (args: MigrationArguments) => Promise<void>
}
