import { refusals, type EdgeRefusal } from './edge.errors.ts'

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
/** Nested blocks of rich text take four levels each; thirty of them in one another are a mistake. */
const DEEPEST = 400

/**
 * Walks parsed JSON without recursion: a body that is deep enough to overflow the stack must not do it here.
 *
 * @returns why the value may not go on, or undefined
 */
export function forbiddenContent(value: unknown): EdgeRefusal | undefined {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return refusals.body()
    if (level.some(hasForbiddenKey)) return refusals.key()
    level = level.flatMap(childrenOf)
  }
  return undefined
}

function hasForbiddenKey(value: unknown): boolean {
  if (!isObject(value) || Array.isArray(value)) return false
  return Object.keys(value).some((key) => FORBIDDEN.has(key))
}

function childrenOf(value: unknown): unknown[] {
  return isObject(value) ? Object.values(value).filter(isObject) : []
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
