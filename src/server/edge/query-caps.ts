import { parse } from 'qs-esm'
import { forbiddenContent } from './forbidden-keys.ts'
import { operatorRefusal } from './query-operators.ts'
import { queryRefusal, type EdgeRefusal } from './edge.errors.ts'

export interface QueryCaps {
  /** Most documents of one answer; undefined where 0 (all) is allowed too. */
  readonly limit: number | undefined
  readonly depth: number
  readonly page: number
  readonly conditions: number
  readonly levels: number
}

export const VISITOR_CAPS: QueryCaps = {
  limit: 100,
  depth: 2,
  page: 10_000,
  conditions: 50,
  levels: 5,
}
/** Wide enough for everything that the back office sends; narrow enough that no query is a crash. */
export const STAFF_CAPS: QueryCaps = {
  limit: undefined,
  depth: 10,
  page: 1_000_000,
  conditions: 2_000,
  levels: 20,
}

/** The same parser and options as Payload's, so that we judge what it will see. */
const PARSER = {
  allowEmptyArrays: true,
  arrayLimit: 1000,
  depth: 10,
  ignoreQueryPrefix: true,
} as const

type Refusal = EdgeRefusal | undefined

/**
 * Judges the query of an API request.
 *
 * @param search what follows the `?`
 * @returns the refusal, or undefined
 */
export function queryCapRefusal(search: string, caps: QueryCaps): Refusal {
  if (search === '') return undefined
  const query: Record<string, unknown> = parse(search, PARSER)
  // qs drops `__proto__` without a word; the raw text still shows it.
  const refused = /(^|[?&[.])(__proto__|constructor|prototype)([\]=&.[]|$)/.test(decoded(search))
    ? queryRefusal('This name cannot be used in a query.')
    : forbiddenContent(query)
  return refused ?? numbersRefusal(query, caps) ?? partsRefusal(query, caps)
}

function decoded(search: string): string {
  try {
    return decodeURIComponent(search.replaceAll('+', ' '))
  } catch {
    return search
  }
}

function numbersRefusal(query: Record<string, unknown>, caps: QueryCaps): Refusal {
  return (
    numberRefusal(query, 'depth', 0, caps.depth) ??
    numberRefusal(query, 'page', 1, caps.page) ??
    limitRefusal(query, caps) ??
    joinsRefusal(query['joins'], caps)
  )
}

function limitRefusal(query: Record<string, unknown>, { limit }: QueryCaps): Refusal {
  if (limit === undefined) return numberRefusal(query, 'limit', 0, Number.MAX_SAFE_INTEGER)
  if (query['pagination'] === 'false') return queryRefusal('pagination cannot be turned off.')
  return numberRefusal(query, 'limit', 1, limit)
}

function numberRefusal(
  query: Record<string, unknown>,
  name: string,
  least: number,
  most: number,
): Refusal {
  const given = query[name]
  if (given === undefined || given === '') return undefined
  const isWhole = typeof given === 'string' && /^\d{1,16}$/.test(given)
  if (isWhole && Number(given) >= least && Number(given) <= most) return undefined
  return queryRefusal(`${name} must be a whole number from ${String(least)} to ${String(most)}.`)
}

function joinsRefusal(joins: unknown, caps: QueryCaps): Refusal {
  if (joins === undefined || joins === 'false') return undefined
  if (!isRecord(joins)) return queryRefusal('joins cannot be read.')
  const refusals = Object.values(joins).map((join) =>
    isRecord(join) ? (limitRefusal(join, caps) ?? whereRefusal(join['where'], caps)) : undefined,
  )
  return refusals.find((refusal) => refusal !== undefined)
}

function partsRefusal(query: Record<string, unknown>, caps: QueryCaps): Refusal {
  return (
    whereRefusal(query['where'], caps) ??
    jsonRefusal('data', query['data']) ??
    sizeRefusal('select', query['select'], caps) ??
    sizeRefusal('populate', query['populate'], caps) ??
    sizeRefusal('sort', query['sort'], caps)
  )
}

function whereRefusal(given: unknown, caps: QueryCaps): Refusal {
  const where = typeof given === 'string' && given !== '' ? parseJson(given) : given
  if (where === undefined || where === '') return undefined
  if (!isRecord(where)) return queryRefusal('where cannot be read.')
  return forbiddenContent(where) ?? sizeRefusal('where', where, caps) ?? operatorRefusal(where)
}

function jsonRefusal(name: string, given: unknown): Refusal {
  if (typeof given !== 'string' || given === '') return undefined
  const value = parseJson(given)
  return isRecord(value) ? forbiddenContent(value) : queryRefusal(`${name} cannot be read.`)
}

/** Counts leaves (conditions) and levels of and, or and fields. */
function sizeRefusal(name: string, value: unknown, caps: QueryCaps): Refusal {
  const { leaves, levels } = measure(value)
  if (leaves > caps.conditions) {
    return queryRefusal(`${name} may have at most ${String(caps.conditions)} conditions.`)
  }
  // A condition itself is two levels (field and operator), a list of values one more.
  if (levels > caps.levels * 2 + 3) {
    return queryRefusal(`${name} may be nested at most ${String(caps.levels)} levels deep.`)
  }
  return undefined
}

function measure(value: unknown): { leaves: number; levels: number } {
  let leaves = 0
  let levels = 0
  for (let level = [value]; level.some((item) => item !== undefined); levels += 1) {
    leaves += level.filter((item) => !isObject(item)).length
    level = level.filter(isObject).flatMap((item) => Object.values(item))
  }
  return { leaves, levels }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return 'unreadable'
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value)
}
