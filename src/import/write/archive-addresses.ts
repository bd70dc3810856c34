import { numberedPath } from '#publishing/paths/former-addresses.ts'
import type { FormerAddress } from '#publishing/paths/imported-redirects.ts'
import type { Target } from '#publishing/paths/path-rows.ts'
import type { SourceTerm } from '../intermediate-form.ts'
import type { Survey } from '../survey.ts'
import type { RunContext } from './run-context.ts'

/** Owner of the addresses that lead to no document: they go when the run is undone. */
export const runTarget = (run: string): Target => ({ type: 'imports', id: run })

/** Archives of categories, tags and a plugin's taxonomies, by path, number and name. */
export function* termAddresses({ survey, ids }: RunContext): Generator<FormerAddress> {
  for (const term of survey.terms.values()) {
    const type = term.kind === 'category' ? 'categories' : 'tags'
    const to = { type, id: ids.of(term.kind, term.sourceId) }
    for (const path of termPaths(term, survey)) yield { path, to }
  }
  for (const [number, key] of survey.termNumbers) {
    const term = survey.terms.get(key)
    if (term === undefined) continue
    const type = term.kind === 'category' ? 'categories' : 'tags'
    yield { path: numberedPath('cat', number), to: { type, id: ids.of(term.kind, term.sourceId) } }
  }
}

function termPaths(term: SourceTerm, { archives, categoryPaths }: Survey): string[] {
  const { kind, taxonomy, sourceId } = term
  // Ours may carry the taxonomy's name, to tell two apart; the number of a plugin's term always does.
  const slug = sourceId.slice(sourceId.lastIndexOf('/') + 1)
  if (taxonomy === 'post_tag') return [`/${archives.tagBase}/${slug}`, numberedPath('tag', slug)]
  if (kind === 'tag') return [`/${taxonomy}/${slug}`]
  const path = categoryPaths.get(sourceId) ?? slug
  // WordPress finds a category also without those above it.
  return [
    `/${archives.categoryBase}/${path}`,
    `/${archives.categoryBase}/${slug}`,
    numberedPath('category_name', slug),
  ]
}

export function* authorAddresses(context: RunContext): Generator<FormerAddress> {
  const { survey, authors } = context
  for (const [login, author] of survey.authors) {
    const id = authors.get(login)
    if (id === undefined) continue
    const to = { type: 'users', id }
    yield { path: `/${survey.archives.authorBase}/${author.slug}`, to }
    yield { path: numberedPath('author_name', author.slug), to }
  }
  for (const [number, login] of survey.authorNumbers) {
    const id = authors.get(login)
    if (id !== undefined) yield { path: numberedPath('author', number), to: { type: 'users', id } }
  }
}

/** The site's own folder and the archives of dates below a prefix; here dates stand at the root. */
export function* archiveAddresses({ survey, run }: RunContext): Generator<FormerAddress> {
  const { folder, dates, days } = survey.archives
  const owner = runTarget(run)
  if (folder !== '')
    yield* [
      { path: folder, to: '/', owner },
      { path: `${folder}/wp-sitemap.xml`, to: '/sitemap.xml', owner },
      { path: `${folder}/sitemap_index.xml`, to: '/sitemap.xml', owner },
      { path: `${folder}/sitemap.xml`, to: '/sitemap.xml', owner },
    ]
  if (dates === '') return
  const paths = new Set(
    days.flatMap((day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      return [`/${year}`, `/${year}/${month}`, `/${year}/${month}/${date}`]
    }),
  )
  for (const path of paths) yield { path: `${dates}${path}`, to: path, owner }
}
