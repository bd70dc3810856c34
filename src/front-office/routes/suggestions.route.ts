import type { Answer } from '../http/answer.ts'
import { markedText, marksOf } from '../presenters/mark-words.ts'
import { suggestDocuments } from '../queries/suggest.query.ts'
import { count, wordsFor } from '../theme/words/words.ts'
import type { RouteContext } from './route-context.ts'

const LONGEST = 100
const JSON_TYPE = 'application/json; charset=utf-8'
const NOT_INDEXED = { 'X-Robots-Tag': 'noindex' }

/** `?suggest=`: titles for who types into the search page's field, and a sentence for who does not see them. */
export async function answerSuggestions(route: RouteContext, typed: string): Promise<Answer> {
  const { context, office, request } = route
  if (!(await office.maySend(request, 'suggestion'))) return TOO_MANY
  const { code } = context.language
  const { cards, terms } = await suggestDocuments(context, typed.slice(0, LONGEST))
  const items = cards.map(({ href, title }) => ({
    href,
    title: markedText(title, marksOf(title, terms, code)),
  }))
  const status = count(wordsFor(code).suggestions, items.length, code)
  return {
    kind: 'bytes',
    freshness: context.isStaff ? 'personal' : 'brief',
    type: JSON_TYPE,
    body: JSON.stringify({ items, status }),
    headers: NOT_INDEXED,
  }
}

const TOO_MANY: Answer = {
  kind: 'bytes',
  status: 429,
  freshness: 'never',
  type: JSON_TYPE,
  body: JSON.stringify({ items: [], status: '' }),
  headers: { ...NOT_INDEXED, 'Retry-After': '30' },
}
