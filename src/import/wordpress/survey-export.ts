import type { SourceDocument } from '../intermediate-form.ts'
import { itemName } from '../survey.ts'
import type { Survey } from '../survey.ts'
import { AddressEvidence } from './address-evidence.ts'
import type { Channel } from './channel.ts'
import { cut } from './cut-text.ts'
import { DocumentSurvey } from './document-survey.ts'
import { MediaSurvey } from './media-survey.ts'
import { menuTargets } from './menu-targets.ts'
import { withPages } from './page-lines.ts'
import type { ReadItem, SkipReason } from './read-item.ts'
import { buildMenus } from './read-menus.ts'
import { sortTerms } from './sort-terms.ts'
import { SurveyNotes } from './survey-notes.ts'
import type { TypeMap } from './type-map.ts'
import { said, type Said } from '../said.ts'

type ReadMenuLine = Extract<ReadItem, { kind: 'menu-item' }>
type Navigation = Extract<ReadItem, { kind: 'navigation' }>
type Skipped = Extract<ReadItem, { kind: 'skipped' }>
type DocumentItem = Extract<ReadItem, { kind: 'document' }>

const WHY: Readonly<Record<Exclude<SkipReason, 'revision'>, Said>> = {
  setting: said(
    'a setting of WordPress’s editor or theme',
    'un réglage de l’éditeur ou du thème de WordPress',
  ),
  unfinished: said('unfinished', 'inachevé'),
  trash: said('in the trash of the old site', 'à la corbeille de l’ancien site'),
}

/** Gathers what pass 2 must know beforehand. Holds no bodies: a text kept here is cut free of its chunk. */
export class SurveyBuilder {
  readonly #channel: Channel
  readonly #types: TypeMap
  readonly #notes = new SurveyNotes()
  readonly #documents: DocumentSurvey
  readonly #addresses: AddressEvidence
  readonly #media = new MediaSurvey()
  readonly #lines: ReadMenuLine[] = []
  readonly #navigations: Navigation[] = []
  readonly #patterns = new Set<string>()
  #headerMenu: string | undefined

  constructor(channel: Channel, types: TypeMap) {
    this.#channel = channel
    this.#types = types
    this.#documents = new DocumentSurvey(channel, this.#notes)
    this.#addresses = new AddressEvidence(channel)
  }

  add(item: ReadItem): void {
    if (item.kind === 'document') this.#addDocument(item)
    else if (item.kind === 'pattern') this.#addPattern(item.document)
    else if (item.kind === 'menu-item') this.#addLine(item)
    else if (item.kind === 'navigation') this.#navigations.push(item)
    else if (item.kind === 'skipped') this.#addSkipped(item)
    else this.#addMedia(item)
  }

  result(): Survey {
    const { documents } = this.#documents
    return {
      site: this.#channel.site(),
      authors: this.#channel.authors,
      terms: sortTerms(this.#channel.terms.all()),
      menus: this.#menus(),
      headerMenu: this.#headerMenu,
      documents,
      media: this.#media.files,
      filesByAddress: this.#media.byAddress,
      attached: this.#media.attached,
      patterns: this.#patterns,
      templates: this.#documents.templates,
      ...this.#channel.numbers(),
      ...this.#addresses.result(documents),
      bases: basesOf(this.#types),
      counts: this.#notes.counts,
      warnings: this.#notes.warnings,
    }
  }

  #addDocument({ document, isUnknownType }: DocumentItem): void {
    if (!this.#documents.add(document, isUnknownType)) return
    this.#addresses.addDocument(document)
    this.#notes.warnOfCut(document)
  }

  #addPattern(document: SourceDocument): void {
    this.#notes.count('wp_block')
    this.#notes.warnOfCut(document)
    this.#patterns.add(cut(document.sourceId))
  }

  #addMedia({ media, comments }: Extract<ReadItem, { kind: 'media' }>): void {
    this.#notes.count('attachment')
    this.#media.add(media)
    this.#notes.warnOfCut(media)
    if (comments === 0) return
    const sentence = said(
      `${comments} comment${comments === 1 ? '' : 's'} on this file: files take none here, and the export keeps them.`,
      `${comments} commentaire${comments === 1 ? '' : 's'} sur ce fichier : les fichiers n’en ont pas ici, et l’export les garde.`,
    )
    this.#notes.warn('comments-left-out', sentence, { item: itemName(media), line: media.line })
  }

  #addLine(line: ReadMenuLine): void {
    this.#lines.push(line)
    this.#addresses.addLink(line.target.url)
  }

  #menus(): Survey['menus'] {
    const lookup = menuTargets(this.#channel, this.#documents.documents)
    const { documents } = this.#documents
    const ofBlocks = this.#navigations.flatMap(({ lines }) => withPages(lines, documents))
    const names = new Set(this.#navigations.map(({ menu }) => menu))
    const built = buildMenus(this.#channel.terms.menus, [...this.#lines, ...ofBlocks], lookup)
    const { lost } = built
    const menus = built.menus.map((menu) =>
      names.has(menu.sourceId) ? { ...menu, isOfBlocks: true } : menu,
    )
    for (const { menuName, target, item } of lost) {
      const sentence = said(
        `A line of the menu “${menuName}” leads to ${target.object} ${target.objectId}, which is not in the export; it is left out.`,
        `Une ligne du menu « ${menuName} » mène à ${target.object} ${target.objectId}, qui n’est pas dans l’export ; elle est laissée de côté.`,
      )
      const named = `menu item ${item.sourceId} “${item.label}”`
      this.#notes.warn('menu-target-missing', sentence, { item: named })
    }
    return menus
  }

  #addSkipped(item: Skipped): void {
    this.#notes.count(`${item.sourceType} (left out)`)
    this.#headerMenu ??= item.headerMenu
    if (item.reason === 'revision') return
    const sentence = said(
      `“${item.sourceType}” is ${WHY[item.reason].message} and is left out.`,
      `« ${item.sourceType} » est ${WHY[item.reason].french} et laissé de côté.`,
    )
    this.#notes.warn('skipped', sentence, { item: itemName(item), line: item.line })
  }
}

function basesOf(types: TypeMap): Map<string, string> {
  const bases = [...types].flatMap(([name, { below }]): [string, string][] =>
    below === undefined ? [] : [[name, below]],
  )
  return new Map(bases)
}
