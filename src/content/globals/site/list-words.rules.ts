import type { PayloadRequest } from 'payload'
import { bilingual, type Bilingual } from '#content/fields/bilingual.ts'

/** What a word in braces stands for; no other word in braces means anything. */
export type Placeholder = 'date' | 'name' | 'query'

interface WordsRule {
  readonly placeholders: readonly Placeholder[]
  /** Characters. */
  readonly longest: number
}

const IN_BRACES = /\{[^{}]*\}/g

/** Why the words of a list cannot stay as they are; undefined for those that can. */
export function brokenWords(
  text: string,
  { placeholders, longest }: WordsRule,
): Bilingual | undefined {
  if (text.length > longest)
    return bilingual(`At most ${longest} characters.`, `Au plus ${longest} caractères.`)
  const known = placeholders.map((name) => `{${name}}`)
  const unknown = (text.match(IN_BRACES) ?? []).find((one) => !known.includes(one))
  return unknown === undefined ? undefined : sayUnknown(unknown, known.join(', '))
}

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
    if (broken === undefined) return true
    return req.i18n.language === 'fr' ? broken.fr : broken.en
  }
