import type { Category, Media, Menu, Post, Tag } from '#content/payload-types.ts'
import type { Author, PublicCard } from '../content-reader/cards.ts'
import { idOf, idsOf } from '../content-reader/id-of.ts'
import type { BranchPage } from '../content-reader/read-branches.ts'
import type { PublicComment } from '../content-reader/read-discussion.ts'
import type { TimelineRow } from '../content-reader/timeline.ts'
import { branchRoots } from './branch-roots.ts'
import { collectWants, noWants, type Wants } from './collect-wants.ts'
import { readAllPatterns } from './read-all-patterns.ts'
import { readWidgets, type PagePlace } from './read-widgets.ts'
import type { SiteContext } from './site-context.ts'
import type { Stored } from './stored.ts'

/** Everything that the documents of one page refer to and that may be shown, by id. */
export interface Material {
  readonly media: ReadonlyMap<string, Media>
  /** By `type:id`. */
  readonly cards: ReadonlyMap<string, PublicCard>
  readonly authors: ReadonlyMap<string, Author>
  readonly categories: readonly Category[]
  readonly tags: ReadonlyMap<string, Tag>
  readonly menus: ReadonlyMap<string, Menu>
  /** Pages below those that menus name, in their order. */
  readonly branches: readonly BranchPage[]
  /** Bodies, in their present shape. */
  readonly patterns: ReadonlyMap<string, unknown>
  readonly widgets: WidgetMaterial
  /** What of itself the page shows in a block, and so need not show by itself. */
  readonly parts: ReadonlySet<string>
}

export interface WidgetMaterial {
  /** By the stored block. */
  readonly postLists: ReadonlyMap<object, readonly Listed[]>
  /** To the post that is shown, nearest first. */
  readonly related: readonly Post[]
  readonly latestComments: readonly PublicComment[]
  readonly postRows: readonly TimelineRow[]
  /** Terms of term lists. */
  readonly categories: readonly Category[]
  readonly tags: readonly Tag[]
}

export interface PageSources {
  /** Contents of documents and of the layout's regions, in their present shape. */
  readonly contents: readonly unknown[]
  /** Posts and pages shown in lists or whole. */
  readonly listed: readonly Listed[]
  /** More documents whose title and address are needed. */
  readonly targets?: readonly string[]
  readonly authors?: readonly string[]
  /** The document that is shown, for the lists that begin there. */
  readonly place?: PagePlace
}

export interface Listed {
  readonly type: 'posts' | 'pages'
  readonly document: ListedDocument
}

/** The fields of posts and pages that lists show; each may be missing. */
export interface ListedDocument {
  readonly id: string
  readonly title?: string | null
  readonly excerpt?: string | null
  readonly publishedAt?: string | null
  readonly updatedAt?: string
  readonly sticky?: boolean | null
  readonly content?: unknown
  readonly body?: unknown
  readonly featuredImage?: unknown
  readonly authors?: readonly unknown[] | null
  readonly author?: unknown
  readonly categories?: readonly unknown[] | null
  readonly tags?: readonly unknown[] | null
}

/**
 * Resolves all references of a page: one query for each type at most, however many there are.
 */
export async function gather(context: SiteContext, sources: PageSources): Promise<Material> {
  const { reader, site, language } = context
  const wants = noWants()
  collectWants([...sources.contents, siteFiles(site)], wants)
  const patterns = await readAllPatterns(context, wants)
  for (const id of [language.mainMenu, language.footerMenu]) if (id) wants.menus.add(id)
  const [menus, { widgets, categories }] = await Promise.all([
    reader.menus([...wants.menus]),
    readWidgets(context, wants.widgets, sources.place),
  ])
  collectWants([...menus.values()], wants)
  const branches = await reader.branches([...menus.values()].flatMap(branchRoots))
  for (const { id } of branches) wants.targets.add(`pages:${id}`)
  const listed = [...sources.listed, ...listedBy(widgets)]
  const people = peopleOf(listed, [...(sources.authors ?? []), ...wants.people])
  for (const key of targetsOf(listed, people, sources, widgets)) wants.targets.add(key)
  const tagIds = listed.flatMap(({ document }) => idsOf(document.tags))
  const [authors, cards, tags] = await Promise.all([
    reader.authors(people),
    reader.cards([...wants.targets].map(toTarget)),
    reader.tags([...new Set(tagIds)]),
  ])
  const media = await reader.media([...filesOf(wants, listed, authors)])
  const parts = partsOf(wants.widgets)
  return { media, cards, authors, categories, tags, menus, branches, patterns, widgets, parts }
}

/** A box about somebody chosen is none about the page's own authors. */
const partsOf = (blocks: readonly Stored[]): Set<string> =>
  new Set(blocks.flatMap(({ blockType, author }) => (author ? [] : String(blockType))))

const siteFiles = ({ logo, logoDark, icon, socialImage }: SiteContext['site']) => ({
  ...{ logo, logoDark, icon, socialImage },
})

const listedBy = ({ postLists, related }: WidgetMaterial): Listed[] => [
  ...[...postLists.values()].flat(),
  ...related.map((document) => ({ type: 'posts' as const, document })),
]

const peopleOf = (listed: readonly Listed[], more: readonly string[]): string[] => [
  ...new Set([
    ...listed.flatMap(({ document }) => [...idsOf(document.authors), ...idsOf([document.author])]),
    ...more,
  ]),
]

function* targetsOf(
  listed: readonly Listed[],
  people: readonly string[],
  { targets = [] }: PageSources,
  widgets: WidgetMaterial,
): Generator<string> {
  yield* targets
  for (const id of people) yield `users:${id}`
  yield* targetsOfWidgets(widgets)
  for (const { type, document } of listed) {
    yield `${type}:${document.id}`
    for (const id of idsOf(document.categories)) yield `categories:${id}`
    for (const id of idsOf(document.tags)) yield `tags:${id}`
  }
}

function* targetsOfWidgets(widgets: WidgetMaterial): Generator<string> {
  for (const { document } of widgets.latestComments) yield `${document.type}:${document.id}`
  for (const { id } of widgets.tags) yield `tags:${id}`
  for (const { id } of widgets.categories) yield `categories:${id}`
}

function filesOf(
  wants: Wants,
  listed: readonly Listed[],
  authors: ReadonlyMap<string, Author>,
): Set<string> {
  const files = new Set(wants.media)
  for (const { document } of listed) {
    const id = idOf(document.featuredImage)
    if (id) files.add(id)
  }
  for (const { picture } of authors.values()) if (picture) files.add(picture)
  return files
}

const toTarget = (key: string) => {
  const at = key.indexOf(':')
  return { type: key.slice(0, at), id: key.slice(at + 1) }
}
