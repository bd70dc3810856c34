import type { SourceDocument } from '../intermediate-form.ts'
import type { Channel } from './channel.ts'

/** `%%sitename%%` of Yoast, `%sitename%` of Rank Math; a name may have an argument: `%date(Y)%`. */
const VARIABLE = /%%?([a-z_][a-z0-9_-]*)(?:\(([^)%]*)\))?%%?/gi

/** What separates a title from what is not there. After « words » the sign is a quotation mark. */
const EDGES = /^[\s\-–|»·•]+|[\s\-–|»·•]+$/gu
const EDGES_OF_QUOTES = /^[\s\-–|·•]+|[\s\-–|·•]+$/gu

/** The site's name and what separates it stand at the end of most titles; ours puts it there itself. */
const SITE_NAME = /(?:\s*%%?(?:sep|page)%%?)*\s*%%?sitename%%?\s*$/i

export const withoutSiteName = (template: string | undefined): string | undefined =>
  template?.replace(SITE_NAME, '')

type Described = Omit<SourceDocument, 'seo'>

/** Fills the variables of a template with what they say today; one that says nothing is left out. */
export function fillSeoVariables(template: string, document: Described, channel: Channel): string {
  const values = valuesFor(document, channel)
  const filled = template.replace(VARIABLE, (_, name: string, argument: string | undefined) => {
    const value = values[name.toLowerCase()] ?? ofField(document, name, argument)
    return argument === 'Y' ? value.slice(0, 4) : value
  })
  const line = filled.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  return line.replace(line.includes('«') ? EDGES_OF_QUOTES : EDGES, '')
}

/** A field of the site's own: `%%cf_subtitle%%` of Yoast, `%customfield(subtitle)%` of Rank Math. */
function ofField({ meta }: Described, name: string, argument: string | undefined): string {
  const key = name === 'customfield' ? argument : /^cf_(.+)$/.exec(name)?.[1]
  return meta.find((entry) => entry.key === key)?.value ?? ''
}

function valuesFor(document: Described, channel: Channel): Readonly<Record<string, string>> {
  const { title: sitename, tagline: sitedesc } = channel.site()
  const { title, excerpt, sourceId: id } = document
  return {
    ...{ title, sitename, sitedesc, sep: '-', id },
    ...{ excerpt, excerpt_only: excerpt, post_excerpt: excerpt },
    ...termNames(document),
    ...authorAndDates(document, channel),
  }
}

function termNames({ terms }: Described): Record<string, string> {
  const names = (kind: string) => terms.filter((term) => term.kind === kind).map(({ name }) => name)
  const categories = names('category').join(', ')
  const tags = names('tag').join(', ')
  const primary = names('category')[0] ?? ''
  return { category: categories, categories, tag: tags, tags, primary_category: primary }
}

function authorAndDates(document: Described, channel: Channel): Record<string, string> {
  const name = channel.authors.get(document.author ?? '')?.name ?? ''
  const date = document.localDate?.slice(0, 10) ?? ''
  const modified = document.updatedAt?.slice(0, 10) ?? date
  const currentyear = String(new Date().getFullYear())
  return { name, post_author: name, date, modified, currentyear }
}
