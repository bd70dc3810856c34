import type { SearchTerm } from './search-index.ts'

/** A literal of FTS5: within quotes nothing is an operator, and a quote is written twice. */
const literal = (form: string): string => `"${form.replaceAll('"', '""')}"`

function anyForm({ forms, isPrefix }: SearchTerm): string {
  const said = forms.map((form, index) =>
    isPrefix && index === 0 ? `${literal(form)} *` : literal(form),
  )
  return `(${said.join(' OR ')})`
}

/**
 * The query in FTS5's own language (https://www.sqlite.org/fts5.html#full_text_query_syntax); undefined when nothing
 * is asked for: FTS5 knows no query that only leaves out.
 */
export function matchExpression(
  terms: readonly SearchTerm[],
  columns?: readonly string[],
): string | undefined {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded).map(anyForm)
  if (wanted.length === 0) return undefined
  const all = `(${wanted.join(' AND ')})`
  const asked = columns === undefined ? all : `({${columns.join(' ')}} : ${all})`
  const excluded = terms.filter(({ isExcluded }) => isExcluded).map(anyForm)
  return excluded.length === 0 ? asked : `${asked} NOT (${excluded.join(' OR ')})`
}
