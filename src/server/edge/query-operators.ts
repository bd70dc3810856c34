import { queryRefusal, type EdgeRefusal } from './edge.errors.ts'

/** Operators for points on a map: the content model has none, and the adapter throws where they meet a text. */
const WITHOUT_FIELD = new Set(['near', 'within', 'intersects'])

/**
 * Judges the operators and values of a `where`. Conditions are `{ field: { operator: value } }`, joined by `and`
 * and `or`; a value is a text, a number, or a list of those: objects reach the driver and fail there.
 */
export function operatorRefusal(where: Record<string, unknown>): EdgeRefusal | undefined {
  for (const [key, value] of Object.entries(where)) {
    const refused = isJoint(key) ? jointRefusal(value) : conditionRefusal(value)
    if (refused) return refused
  }
  return undefined
}

function isJoint(key: string): boolean {
  return ['and', 'or'].includes(key.toLowerCase())
}

function jointRefusal(parts: unknown): EdgeRefusal | undefined {
  if (!isObject(parts)) return queryRefusal('and and or take a list of conditions.')
  const refusals = Object.values(parts).map((part) =>
    isObject(part) ? operatorRefusal(part) : queryRefusal('A condition cannot be read.'),
  )
  return refusals.find((refusal) => refusal !== undefined)
}

function conditionRefusal(condition: unknown): EdgeRefusal | undefined {
  if (!isObject(condition)) return queryRefusal('A condition has a field, an operator and a value.')
  const [operator] = Object.keys(condition).filter((name) => WITHOUT_FIELD.has(name))
  if (operator !== undefined) return queryRefusal(`${operator} cannot be used here.`)
  const isPlain = Object.values(condition).every((value) =>
    Array.isArray(value) ? value.every(isScalar) : isScalar(value),
  )
  return isPlain
    ? undefined
    : queryRefusal('The value of a condition is a text, a number or a list.')
}

function isScalar(value: unknown): boolean {
  return !isObject(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
