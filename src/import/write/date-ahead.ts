import type { ImportWarning } from '../import-warning.ts'
import type { SourceDocument } from '../intermediate-form.ts'
import { said } from '../said.ts'
import { itemName } from '../survey.ts'

type Dated = Pick<SourceDocument, 'state' | 'publishedAt'>

/** Published with a date to come: old sites did so for events, and WordPress shows it. Here such a date hides it. */
function isDatedAhead({ state, publishedAt }: Dated, now: Date): boolean {
  return state === 'published' && publishedAt !== undefined && new Date(publishedAt) > now
}

/** The date with which visitors see it. */
export function shownAt(document: Dated, now: Date): string | undefined {
  return isDatedAhead(document, now) ? now.toISOString() : document.publishedAt
}

export function dateWarning(document: SourceDocument, now: Date): ImportWarning[] {
  if (!isDatedAhead(document, now)) return []
  const date = document.publishedAt?.slice(0, 10) ?? ''
  const sentence = said(
    `It was public with the date ${date}, which is still to come; it has today’s, else nobody would see it.`,
    `Public avec la date du ${date}, encore à venir ; il a celle du jour, sinon personne ne le verrait.`,
  )
  return [{ code: 'date-ahead', ...sentence, item: itemName(document) }]
}
