import type { Author } from '../content-reader/cards.ts'
import type { AnswerRoute } from './answering.ts'

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const said = ({ name, website }: Author): string => {
  const site = website === undefined ? '' : ` (${line(website)})`
  return `    ${line(name)}${site}`
}

/** `/humans.txt` (https://humanstxt.org): who writes here. Only authors of public posts are named. */
export const answerHumans: AnswerRoute = async ({ context }) => {
  const { reader, languages } = context
  const rows = await reader.postRows()
  const authors = await reader.authors([...new Set(rows.flatMap((row) => row.authors))])
  const names = [...authors.values()].map(said).toSorted((one, other) => one.localeCompare(other))
  const [newest] = rows
  const body = [
    ...(names.length === 0 ? [] : ['/* TEAM */', ...names, '']),
    '/* SITE */',
    `    ${line(context.language.title)}`,
    `    Language: ${languages.map(({ code }) => code).join(', ')}`,
    ...(newest === undefined ? [] : [`    Last update: ${newest.publishedAt.slice(0, 10)}`]),
    '    Standards: HTML, CSS, Atom, RSS, JSON Feed',
    '    Software: Coulisse',
    '',
  ].join('\n')
  return { kind: 'bytes', freshness: 'feed', type: 'text/plain; charset=utf-8', body }
}
