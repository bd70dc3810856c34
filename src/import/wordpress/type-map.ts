import { normalisePath } from '#publishing/paths/normalise-path.ts'
import { badOption } from '../import.errors.ts'
import { isWordPressOwn } from './wordpress-types.ts'

/** What becomes of a post type that is not WordPress's own. */
export interface MappedType {
  readonly type: 'page' | 'post'
  /** Path of the page below which its pages stand, as the registry spells it: `/projects`. */
  readonly below?: string | undefined
}

/** By the name of the post type. */
export type TypeMap = ReadonlyMap<string, MappedType>

const FORM = /^([^=\s]+)=(pages|posts)(?::(\/[^\s]*))?$/

/**
 * Reads `project=pages:/projects` and `review=posts`.
 * @throws CodedError `import.bad-option`
 */
export function readTypeMap(written: readonly string[]): TypeMap {
  return new Map(written.map(readMapping))
}

function readMapping(written: string): [string, MappedType] {
  const [, name, type, below] = FORM.exec(written) ?? []
  const path = below === undefined ? '/' : normalisePath(below)
  if (name === undefined || path === undefined || (type === 'posts' && below !== undefined))
    throw badOption(
      `--map ${written}`,
      'write project=pages:/projects, project=pages or project=posts',
    )
  if (isWordPressOwn(name))
    throw badOption(
      `--map ${written}`,
      `“${name}” is a type of WordPress itself, which has its place here`,
    )
  if (type === 'posts') return [name, { type: 'post' }]
  return [name, { type: 'page', ...(path === '/' ? {} : { below: path }) }]
}

/**
 * A type of which the export has nothing is misspelt, or a plugin's that was not exported.
 * @param counts how many items of each type were read
 * @throws CodedError `import.bad-option`
 */
export function requireTypes(types: TypeMap, counts: ReadonlyMap<string, number>): void {
  for (const name of types.keys()) {
    if (counts.has(name)) continue
    const others = [...counts.keys()].filter((type) => !isWordPressOwn(type.split(' ')[0] ?? ''))
    const named = others.map((type) => type.replace(' (unknown type)', '')).join(', ')
    const there = named === '' ? 'types of WordPress alone' : named
    throw badOption(`--map ${name}`, `the export has no item of that type; it has ${there}`)
  }
}
