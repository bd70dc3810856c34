import type { ImportWarning, SourceDocument, WarningCode } from '../intermediate-form.ts'
import { isPublicState, itemName } from '../survey.ts'
import type { KnownDocument, Survey } from '../survey.ts'
import type { Channel } from './channel.ts'
import { ClockEvidence } from './infer-time-zone.ts'
import { PermalinkVotes } from './infer-permalinks.ts'
import { permalinkEvidence } from './permalink-evidence.ts'
import { buildMenus } from './read-menus.ts'
import type { ReadItem } from './read-item.ts'
import { sourcePath } from './source-paths.ts'
import { cut, cutOrNone } from './cut-text.ts'
import { MediaSurvey } from './media-survey.ts'
import { menuTargets } from './menu-targets.ts'
import { sortTerms } from './sort-terms.ts'
import type { TypeMap } from './type-map.ts'

type ReadMenuLine = Extract<ReadItem, { kind: 'menu-item' }>
type Skipped = Extract<ReadItem, { kind: 'skipped' }>

/** Gathers what pass 2 must know beforehand. Holds no bodies: a text kept here is cut free of its chunk. */
export class SurveyBuilder {
  readonly #channel: Channel
  readonly #types: TypeMap
  readonly #documents = new Map<string, KnownDocument>()
  readonly #media = new MediaSurvey()
  readonly #lines: ReadMenuLine[] = []
  readonly #patterns = new Set<string>()
  readonly #votes = new PermalinkVotes()
  readonly #clock = new ClockEvidence()
  readonly #counts = new Map<string, number>()
  readonly #warnings: ImportWarning[] = []

  constructor(channel: Channel, types: TypeMap) {
    this.#channel = channel
    this.#types = types
  }

  add(item: ReadItem): void {
    if (item.kind === 'document') this.#addDocument(item.document, item.isUnknownType)
    else if (item.kind === 'media') {
      this.#count('attachment')
      this.#media.add(item.media)
    } else if (item.kind === 'menu-item') this.#lines.push(item)
    else this.#addSkipped(item)
  }

  result(): Survey {
    const { menus, lost } = buildMenus(
      this.#channel.menus,
      this.#lines,
      menuTargets(this.#channel, this.#documents),
    )
    for (const line of lost)
      this.#warn(
        'menu-target-missing',
        `A line of the menu “${line.menuName}” leads to ${line.target.object} ${line.target.objectId}, which is not in the export; it is left out.`,
        { item: `menu item ${line.item.sourceId} “${line.item.label}”` },
      )
    return {
      site: this.#channel.site(),
      authors: this.#channel.authors,
      terms: sortTerms(this.#channel.terms),
      menus,
      documents: this.#documents,
      media: this.#media.files,
      mediaByFile: this.#media.byFile,
      attached: this.#media.attached,
      patterns: this.#patterns,
      categoriesByNumber: this.#channel.categoriesByNumber,
      permalinks: this.#votes.result(),
      timeZone: this.#clock.result(),
      bases: basesOf(this.#types),
      counts: this.#counts,
      warnings: this.#warnings,
    }
  }

  #addDocument(document: SourceDocument, isUnknownType: boolean): void {
    const item = itemName(document)
    this.#count(isUnknownType ? `${document.sourceType} (unknown type)` : document.sourceType)
    if (this.#documents.has(document.sourceId)) {
      const message = `The number ${document.sourceId} comes twice; the later item is left out.`
      this.#warn('id-repeated', message, { item, line: document.line })
      return
    }
    if (isUnknownType) {
      const message = `“${document.sourceType}” has no counterpart here: it becomes a draft post.`
      this.#warn('type-unknown', message, { item, line: document.line })
    }
    this.#know(document)
    this.#addAuthor(document, item)
    this.#addTerms(document, item)
    if (document.sourceType === 'post' && document.state === 'published') this.#vote(document)
  }

  #know(document: SourceDocument): void {
    const sourceId = cut(document.sourceId)
    this.#documents.set(sourceId, {
      type: document.type,
      state: document.state,
      slug: cut(document.slug),
      parent: cutOrNone(document.parent),
      path: isPublicState(document.state) ? cutOrNone(sourcePath(document.link)) : undefined,
      title: cut(document.title.slice(0, 200)),
    })
    if (document.sourceType === 'wp_block') this.#patterns.add(sourceId)
  }

  #addAuthor({ author }: SourceDocument, item: string): void {
    if (author === undefined || !this.#channel.addUnlisted(cut(author))) return
    const message = `The author “${author}” is not listed in the export; an account is made for the name.`
    this.#warn('author-invented', message, { item })
  }

  #addTerms(document: SourceDocument, item: string): void {
    for (const reference of document.terms) {
      if (!this.#channel.addUnlistedTerm(reference) || !isNative(reference.taxonomy)) continue
      const message = `The ${reference.kind} “${reference.name}” is not listed in the export; it is made.`
      this.#warn('term-invented', message, { item })
    }
  }

  #vote(document: SourceDocument): void {
    this.#clock.add(document.publishedAt, document.localDate)
    this.#votes.add(permalinkEvidence(document, this.#channel))
  }

  #addSkipped(item: Skipped): void {
    this.#count(`${item.sourceType} (left out)`)
    if (item.reason === 'revision') return
    this.#warn(
      'skipped',
      `“${item.sourceType}” is ${item.reason === 'setting' ? 'a setting of WordPress’s editor or theme' : 'unfinished'} and is left out.`,
      { item: itemName(item), line: item.line },
    )
  }

  #count(type: string): void {
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1)
  }

  #warn(code: WarningCode, message: string, where: { item?: string; line?: number }): void {
    this.#warnings.push({ code, message, ...where })
  }
}

/** Terms of a plugin's taxonomies are never listed by older exports. */
function isNative(taxonomy: string): boolean {
  return taxonomy === 'category' || taxonomy === 'post_tag'
}

function basesOf(types: TypeMap): Map<string, string> {
  const bases = [...types].flatMap(([name, { below }]): [string, string][] =>
    below === undefined ? [] : [[name, below]],
  )
  return new Map(bases)
}
