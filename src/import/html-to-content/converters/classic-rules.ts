import type { Token } from '../flow-tokens.ts'
import { border } from '../flow-tokens.ts'
import type { MarkerRule, Surroundings, Walker } from '../walk.ts'
import { CLASSIC } from '../parse-body.ts'
import { isEmbeddable, ratioOf } from './embed-providers.ts'
import { embedTokens } from './embed-rules.ts'

/** Classic text: line ends count, and an address alone on a line is an embed or a link. */
const classicRule: MarkerRule = (marker, around, walker) => {
  const inside = { ...around, isClassic: true }
  const tokens = walker.tokens(marker.children, inside)
  return [
    border(),
    ...tokens.flatMap((token, at) => {
      const url = addressIn(token)
      // The address first: looking for the ends of the line at each token takes the square of a long text.
      return url === undefined || !isAlone(tokens, at)
        ? [token]
        : addressTokens(token, url, inside, walker)
    }),
    border(),
  ]
}

function isAlone(tokens: readonly Token[], at: number): boolean {
  return isEdge(tokens, at, -1) && isEdge(tokens, at, 1)
}

/** Is there nothing but white space between here and the end of the line, in that direction? */
function isEdge(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  let place = at + step
  let next = tokens[place]
  while (next !== undefined && isBlank(next)) {
    place += step
    next = tokens[place]
  }
  return next?.kind !== 'text'
}

function isBlank(token: Token): boolean {
  return token.kind === 'anchor' || (token.kind === 'text' && token.text.trim() === '')
}

function addressIn(token: Token): string | undefined {
  if (token.kind !== 'text' || token.link !== undefined) return undefined
  return /^\s*(https?:\/\/[^\s<>"]+)\s*$/.exec(token.text)?.[1]
}

function addressTokens(token: Token, url: string, around: Surroundings, walker: Walker): Token[] {
  if (around.level !== 'text' && isEmbeddable(url))
    return embedTokens(walker, around, { url, ratio: ratioOf(undefined, url) })
  const target = walker.conversion.resolver.link(url)
  const isText = target !== undefined && token.kind === 'text'
  return [isText ? { ...token, link: { target, newTab: false } } : token]
}

export const classicMarkerRules: Readonly<Record<string, MarkerRule>> = { [CLASSIC]: classicRule }
