import type { WarningCode } from '../import-warning.ts'
import type { ContentBlock } from './content-block.ts'
import type { BlockNode, LinkFields } from './lexical-nodes.ts'

/** What a place may hold: any block, any but a section, leaves only, or no block at all. */
export type Level = 'document' | 'section' | 'leaf' | 'text'

/** Where a link leads: a document of ours, or an address. */
export type LinkTarget =
  | { readonly kind: 'document'; readonly relationTo: LinkedType; readonly id: string }
  | { readonly kind: 'address'; readonly url: string }
export type LinkedType = 'pages' | 'posts' | 'categories' | 'tags' | 'media'

export interface MediaReference {
  readonly sourceId?: string | undefined
  readonly url?: string | undefined
  readonly alt?: string | undefined
}

/** What the conversion asks of the rest of the site; pure for the same answers. */
export interface Resolver {
  /** Our id of a file; one that the export does not list is added to what must be made. */
  media(reference: MediaReference): string | undefined
  /** The same, but only when the export lists it. */
  knownMedia(reference: MediaReference): string | undefined
  /** The source's numbers of the files attached to an item (this one, unless another is named), for a gallery that names none. */
  attached(item?: string): readonly string[]
  /** A file's own caption, as HTML; nothing when it has none. */
  caption(sourceId: string): string | undefined
  /** Where an address of the old site leads now. Relative, never with the site's own host. */
  link(url: string): LinkTarget | undefined
  /** The same as text for an `href`: the path on this site, or a foreign address. */
  address(url: string): string | undefined
  /** Our id of a pattern. */
  pattern(sourceId: string): string | undefined
  footnotes(): readonly Footnote[]
  categories(sourceIds: readonly string[]): readonly string[]
  /** Our ids of those that are pages. */
  pages(sourceIds: readonly string[]): readonly string[]
}

export interface Footnote {
  readonly id: string
  readonly content: string
}

/** One body's conversion: what it may ask, and what it notes on the way. */
export interface Conversion {
  readonly resolver: Resolver
  /** Names to which the body's own links lead. */
  readonly linked: ReadonlySet<string>
  newId(): string
  warn(code: WarningCode, message: string, french: string): void
}

type WithoutFrame<Block> = Block extends ContentBlock
  ? Omit<Block, 'id' | 'version' | 'blockName'>
  : never

/** Puts a block into a flow: gives it its id and version. */
export function blockNode(
  conversion: Pick<Conversion, 'newId'>,
  block: WithoutFrame<ContentBlock>,
): BlockNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { ...block, id: conversion.newId(), version: 1, blockName: '' },
  }
}

export function linkFields(target: LinkTarget, newTab: boolean): LinkFields {
  if (target.kind === 'address') return { linkType: 'custom', url: target.url, newTab }
  return { linkType: 'internal', doc: { relationTo: target.relationTo, value: target.id }, newTab }
}

/** The same target as a block's link group takes it. */
export function linkValue(target: LinkTarget | undefined, newTab: boolean) {
  if (target === undefined) return undefined
  if (target.kind === 'address') return { address: target.url, newTab }
  return { document: { relationTo: target.relationTo, value: target.id }, newTab }
}
