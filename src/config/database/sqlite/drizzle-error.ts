import { DrizzleQueryError } from 'drizzle-orm'

/**
 * Drizzle wraps every error in one of its own whose message holds the whole statement and all values, which must reach
 * neither a log nor a visitor. What is thrown instead is the cause: a coded error of ours, or the driver's.
 */
export async function withoutDrizzleError<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof DrizzleQueryError && error.cause !== undefined) throw error.cause
    throw error
  }
}
