import { select, selectAll } from 'hast-util-select'

type Tree = Parameters<typeof selectAll>[1]

/** What a head says of its page, by the selectors that say it. */
const FACTS = [
  ['title', 'meta[property="og:title"]', 'content'],
  ['description', 'meta[name="description"]', 'content'],
  ['url', 'link[rel="canonical"]', 'href'],
  ['language', 'html', 'lang'],
  ['published', 'meta[property="article:published_time"]', 'content'],
  ['modified', 'meta[property="article:modified_time"]', 'content'],
] as const

const propertyOf = (tree: Tree, selector: string, name: string): string | undefined => {
  const value = select(selector, tree)?.properties[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** JSON is YAML too, and needs no rules of its own for quotes and colons. */
const line = (name: string, value: string | string[]): string => `${name}: ${JSON.stringify(value)}`

/** The head of a page as YAML between two lines of dashes. */
export function frontMatter(tree: Tree): string {
  const facts = FACTS.flatMap(([name, selector, property]) => {
    const value = propertyOf(tree, selector, property)
    return value === undefined ? [] : [line(name, value)]
  })
  const authors = selectAll('meta[property="article:author"]', tree).flatMap(({ properties }) =>
    typeof properties['content'] === 'string' ? [properties['content']] : [],
  )
  return ['---', ...facts, ...(authors.length > 0 ? [line('authors', authors)] : []), '---'].join(
    '\n',
  )
}
