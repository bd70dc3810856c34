import type { PayloadRequest } from 'payload'
import { bilingual, type Bilingual } from '#content/fields/bilingual.ts'
import { say } from '#publishing/say.ts'

/** What a word in braces stands for; no other word in braces means anything. */
export type Placeholder = 'date' | 'name' | 'query'

interface WordsRule {
  readonly placeholders: readonly Placeholder[]
  /** Without it every list of the kind would be called the same. */
  readonly needed?: Placeholder
  /** Characters. */
  readonly longest: number
}

const IN_BRACES = /\{[^{}]*\}/g

/** Why the words of a list cannot stay as they are; undefined for those that can. */
export function brokenWords(
  text: string,
  { placeholders, longest, needed }: WordsRule,
): Bilingual | undefined {
  if (text.length > longest)
    return bilingual(`At most ${longest} characters.`, `Au plus ${longest} caractères.`)
  const known = placeholders.map((name) => `{${name}}`)
  const unknown = (text.match(IN_BRACES) ?? []).find((one) => !known.includes(one))
  if (unknown !== undefined) return sayUnknown(unknown, known.join(', '))
  const isMissing = needed !== undefined && text.trim() !== '' && !text.includes(`{${needed}}`)
  return isMissing ? sayMissing(`{${needed}}`) : undefined
}

const sayMissing = (needed: string): Bilingual =>
  bilingual(
    `Put ${needed} into it: without, all of these pages would have one title.`,
    `Placez-y ${needed} : sans quoi toutes ces pages auraient le même titre.`,
  )

const sayUnknown = (unknown: string, known: string): Bilingual =>
  known === ''
    ? bilingual(
        `“${unknown}” would stay as it is: nothing in braces is filled in here.`,
        `« ${unknown} » resterait tel quel : rien entre accolades n’est remplacé ici.`,
      )
    : bilingual(
        `“${unknown}” would stay as it is: only ${known} is filled in here.`,
        `« ${unknown} » resterait tel quel : seul ${known} est remplacé ici.`,
      )

/** Payload's check of a field by that rule, in the language of who writes. */
export const validWords =
  (rule: WordsRule) =>
  (value: string | null | undefined, { req }: { req: PayloadRequest }): true | string => {
    const broken = brokenWords(value ?? '', rule)
    return broken === undefined || say(req, broken.en, broken.fr)
  }
