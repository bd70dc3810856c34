import type { SourceDocument } from '../intermediate-form.ts'
import { isPublicState, itemName } from '../survey.ts'
import type { KnownDocument } from '../survey.ts'
import type { Channel } from './channel.ts'
import { cut, cutOrNone } from './cut-text.ts'
import { sourcePath } from './source-paths.ts'
import type { SurveyNotes } from './survey-notes.ts'
import { said } from '../said.ts'

/** The pages and posts of an export, small; with the authors and terms that only they name. */
export class DocumentSurvey {
  readonly documents = new Map<string, KnownDocument>()
  readonly templates = new Set<string>()
  readonly #channel: Channel
  readonly #notes: SurveyNotes

  constructor(channel: Channel, notes: SurveyNotes) {
    this.#channel = channel
    this.#notes = notes
  }

  /** @returns whether it is new; of two with one number the first counts. */
  add(document: SourceDocument, isUnknownType: boolean): boolean {
    const item = itemName(document)
    const known = this.documents.get(document.sourceId)
    this.#notes.count(isUnknownType ? `${document.sourceType} (unknown type)` : document.sourceType)
    if (known !== undefined) {
      this.#noteRepeated(document, known)
      return false
    }
    if (isUnknownType) {
      const sentence = said(
        `“${document.sourceType}” has no counterpart here: it becomes a draft post. Say where it belongs with --map ${document.sourceType}=pages or =posts.`,
        `« ${document.sourceType} » n’a pas d’équivalent ici : il devient un brouillon d’article. Dites où il va avec --map ${document.sourceType}=pages ou =posts.`,
      )
      this.#notes.warn('type-unknown', sentence, { item, line: document.line })
    }
    this.#know(document)
    this.#addAuthor(document, item)
    this.#addTerms(document, item)
    return true
  }

  /** Parts of a split export may repeat an item: that is no mistake. */
  #noteRepeated(document: SourceDocument, known: KnownDocument): void {
    const { sourceId, slug, title, line } = document
    if (known.slug === slug && known.title === title.slice(0, 200)) return
    const sentence = said(
      `The number ${sourceId} comes twice; the later item is left out.`,
      `Le numéro ${sourceId} vient deux fois ; le second élément est laissé de côté.`,
    )
    this.#notes.warn('id-repeated', sentence, { item: itemName(document), line })
  }

  #know(document: SourceDocument): void {
    const sourceId = cut(document.sourceId)
    this.documents.set(sourceId, {
      type: document.type,
      state: document.state,
      slug: cut(document.slug),
      parent: cutOrNone(document.parent),
      path: isPublicState(document.state) ? cutOrNone(sourcePath(document.link)) : undefined,
      title: cut(document.title.slice(0, 200)),
      isEmpty: document.body.replace(/<!--[\s\S]*?-->/g, '').trim() === '',
      ...(document.order === 0 ? {} : { order: document.order }),
      ...(document.visibility === 'private' ? { isPrivate: true } : {}),
    })
    if (document.template !== undefined) this.templates.add(cut(document.template))
  }

  #addAuthor({ author }: SourceDocument, item: string): void {
    if (author === undefined || !this.#channel.addUnlisted(cut(author))) return
    const sentence = said(
      `The author “${author}” is not listed in the export; an account is made for the name.`,
      `L’auteur « ${author} » n’est pas dans la liste de l’export ; un compte est créé pour ce nom.`,
    )
    this.#notes.warn('author-invented', sentence, { item })
  }

  #addTerms(document: SourceDocument, item: string): void {
    for (const reference of document.terms) {
      if (!this.#channel.terms.addUnlisted(reference) || !isNative(reference.taxonomy)) continue
      const sentence = said(
        `The ${reference.kind} “${reference.name}” is not listed in the export; it is made.`,
        `${reference.kind === 'category' ? 'La catégorie' : 'L’étiquette'} « ${reference.name} » n’est pas dans la liste de l’export ; elle est créée.`,
      )
      this.#notes.warn('term-invented', sentence, { item })
    }
  }
}

/** Terms of a plugin's taxonomies are never listed by older exports. */
function isNative(taxonomy: string): boolean {
  return taxonomy === 'category' || taxonomy === 'post_tag'
}
