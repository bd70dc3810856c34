import { badOption } from '../import.errors.ts'

/** What becomes of a post type that is not WordPress's own. */
export interface MappedType {
  readonly type: 'page' | 'post'
  /** Path of the page below which its pages stand: `/projects`. */
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
  if (name === undefined || (type === 'posts' && below !== undefined))
    throw badOption(
      `--map ${written}`,
      'write project=pages:/projects, project=pages or project=posts',
    )
  if (type === 'posts') return [name, { type: 'post' }]
  const path = below?.replace(/\/+$/, '')
  return [name, { type: 'page', ...(path ? { below: path } : {}) }]
}
