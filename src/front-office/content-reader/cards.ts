import type { GatedDocument } from './gate.ts'

/** Types that have an address, and so may be linked to. */
export const LINKABLE_TYPES = ['pages', 'posts', 'categories', 'tags', 'users'] as const
export type LinkableType = (typeof LINKABLE_TYPES)[number]

export interface Target {
  readonly type: string
  readonly id: string
}

/** What a link needs to know of the document it leads to. */
export interface Card {
  readonly type: LinkableType
  readonly id: string
  readonly title: string
  readonly href: string | undefined
  readonly language: string | undefined
  /** Terms and authors have none: they are public. */
  readonly gate: GatedDocument | undefined
}

/** A card whose document is public now. */
export interface PublicCard {
  readonly type: LinkableType
  readonly id: string
  readonly title: string
  readonly href: string
  /** Undefined: of the site's first one. */
  readonly language: string | undefined
  /** Behind a password: it may be linked to, and no more. */
  readonly isProtected: boolean
}

/** What visitors may know of a user, whether or not there is a page of theirs. */
export interface Author {
  readonly id: string
  readonly name: string
  readonly slug: string | undefined
  readonly bio: string | undefined
  readonly website: string | undefined
  readonly picture: string | undefined
}

export const keyOf = ({ type, id }: Target): string => `${type}:${id}`

export const isLinkableType = (type: string): type is LinkableType =>
  LINKABLE_TYPES.some((linkable) => linkable === type)
