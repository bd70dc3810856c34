import type { AfterErrorHook } from 'payload'

interface Mistake {
  readonly status: number
  readonly message: string
}

const UNREADABLE: Mistake = { status: 400, message: 'A value in this request cannot be read.' }
const MISSING: Mistake = {
  status: 400,
  message: 'This refers to something that does not exist, or something else still refers to this.',
}
const TAKEN: Mistake = { status: 409, message: 'Another document has this value already.' }

/** By name: what parsers, dates, deep recursion and MongoDB's casts throw over what was sent. */
const BY_NAME: Readonly<Record<string, Mistake>> = {
  RangeError: UNREADABLE,
  SyntaxError: UNREADABLE,
  URIError: UNREADABLE,
  CastError: UNREADABLE,
  // Mongoose's, whose parts are CastErrors; Payload's own knows its status.
  ValidationError: UNREADABLE,
  ObjectExpectedError: UNREADABLE,
  BSONError: UNREADABLE,
}
const BY_CODE: Readonly<Record<string, Mistake>> = {
  SQLITE_CONSTRAINT_FOREIGNKEY: MISSING,
  SQLITE_CONSTRAINT_NOTNULL: UNREADABLE,
  SQLITE_CONSTRAINT_UNIQUE: TAKEN,
  SQLITE_CONSTRAINT_PRIMARYKEY: TAKEN,
  SQLITE_MISMATCH: UNREADABLE,
  SQLITE_TOOBIG: UNREADABLE,
}
/** The driver's and our client's words for an object where a text or a number belongs. */
const UNBINDABLE = /can only bind numbers, strings|cannot be stored$/

const DEEPEST_CAUSE = 5

/**
 * Payload checks less than it stores: drafts are not validated, and a wrong type reaches the driver. Such an error
 * was caused by what a client sent, so it is answered as that; the driver's words stay in the log.
 */
export const senderMistakes: AfterErrorHook = ({ error }) => {
  const mistake = mistakeIn(error)
  if (!mistake) return undefined
  return { response: { errors: [{ message: mistake.message }] }, status: mistake.status }
}

/** @param error whatever was thrown; its causes are looked at too, because drizzle wraps the driver's errors */
export function mistakeIn(error: unknown): Mistake | undefined {
  let current = error
  for (let depth = 0; depth < DEEPEST_CAUSE && isObject(current); depth += 1) {
    const mistake = mistakeOf(current)
    if (mistake) return mistake
    current = current['cause']
  }
  return undefined
}

function mistakeOf(error: Record<string, unknown>): Mistake | undefined {
  // Errors that know their own status are answered as they are.
  if (typeof error['status'] === 'number') return undefined
  const { name, code, message } = error
  if (typeof code === 'string' && Object.hasOwn(BY_CODE, code)) return BY_CODE[code]
  if (typeof message === 'string' && UNBINDABLE.test(message)) return UNREADABLE
  return typeof name === 'string' && Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
