import type { SourceDocument } from '../intermediate-form.ts'
import type { KnownDocument, Survey } from '../survey.ts'
import type { Channel } from './channel.ts'
import { ArchiveEvidence } from './infer-archives.ts'
import { PermalinkVotes } from './infer-permalinks.ts'
import { ClockEvidence } from './infer-time-zone.ts'
import { sourcePath } from './source-paths.ts'

type Addresses = Pick<Survey, 'permalinks' | 'archives' | 'timeZone' | 'categoryPaths'>

/** Gathers from an export's links and dates by what rules its site made addresses. */
export class AddressEvidence {
  readonly #channel: Channel
  readonly #votes = new PermalinkVotes()
  readonly #clock = new ClockEvidence()
  readonly #archives = new ArchiveEvidence()

  constructor(channel: Channel) {
    this.#channel = channel
  }

  addDocument(document: SourceDocument): void {
    this.#archives.addBody(document.body, this.#channel.url)
    if (document.sourceType !== 'post' || document.state !== 'published') return
    this.#archives.addDay(document.localDate)
    this.#clock.add(document.publishedAt, document.localDate)
    this.#vote(document)
  }

  addLink(url: string): void {
    this.#archives.addLink(url, this.#channel.url)
  }

  result(documents: ReadonlyMap<string, KnownDocument>): Addresses {
    const permalinks = this.#votes.result()
    const categoryPaths = this.#channel.terms.categoryPaths()
    return {
      permalinks,
      categoryPaths,
      archives: this.#archives.result({
        permalinks,
        folder: sourcePath(this.#channel.url)?.replace(/\/$/, '').toLowerCase() ?? '',
        slugs: {
          category: new Map(
            [...categoryPaths].map(([slug, path]) => [slug, path.toLowerCase()] as const),
          ),
          tag: named(this.#channel.terms.tagSlugs()),
          author: named([...this.#channel.authors.values()].map(({ slug }) => slug)),
        },
        taken: pathsOf(documents),
      }),
      timeZone: this.#clock.result(),
    }
  }

  #vote(document: SourceDocument): void {
    const { author, slug, sourceId, localDate } = document
    const categories = document.terms.filter(({ kind }) => kind === 'category')
    this.#votes.add({
      path: sourcePath(document.link) ?? '/',
      ...{ slug, sourceId, localDate },
      author: author === undefined ? undefined : this.#channel.authors.get(author)?.slug,
      categories: categories.map((term) => this.#channel.terms.categoryPath(term.sourceId)),
    })
  }
}

function named(slugs: readonly string[]): Map<string, string> {
  return new Map(slugs.map((slug) => [slug.toLowerCase(), slug.toLowerCase()]))
}

function pathsOf(documents: ReadonlyMap<string, KnownDocument>): Set<string> {
  const paths = [...documents.values()].flatMap(({ path }) => path ?? [])
  return new Set(paths.map((path) => path.toLowerCase()))
}
