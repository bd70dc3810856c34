/** What becomes of a type of a plugin, as the form has it. */
export interface TypeChoice {
  readonly become: 'drafts' | 'pages' | 'posts'
  /** Path of the page below which pages stand; empty for none. */
  readonly below: string
}

const UNPLACED: TypeChoice = { become: 'drafts', below: '' }

/** @param types as the server has them: `project=pages:/projects` */
export function choiceOf(types: readonly string[], name: string): TypeChoice {
  const written = types.find((entry) => entry.startsWith(`${name}=`))
  const [, become, below = ''] = /=(pages|posts)(?::(.*))?$/.exec(written ?? '') ?? []
  if (become !== 'pages' && become !== 'posts') return UNPLACED
  return { become, below }
}

/** The list with another choice for one type. */
export function withChoice(
  types: readonly string[],
  name: string,
  { become, below }: TypeChoice,
): string[] {
  const others = types.filter((entry) => !entry.startsWith(`${name}=`))
  if (become === 'drafts') return others
  const path = below.trim().replace(/^\/*/, '/').replaceAll(/\s+/g, '-')
  const place = become === 'pages' && path !== '/' ? `:${path}` : ''
  return [...others, `${name}=${become}${place}`]
}
