import type { Comment, Design, Layout, Menu, Page, Post, Site } from '#content/payload-types.ts'
import type { Picture } from './pictures/picture.ts'
import type { SeedLanguage, StarterName } from './starter-names.ts'

export interface SeedTerm {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly language: SeedLanguage
  readonly description?: string
}

/** The blocks of a page, and those of a region. */
export type Body = NonNullable<Page['body']>
export type RegionBody = NonNullable<Layout['header']>

/** A text as the seed writes it: everything but its state and its date. */
export type SeedText<Type extends Page | Post> = Partial<Type> & {
  readonly id: string
  /** How long before the moment of seeding it was published. */
  readonly hoursAgo: number
}

/** A picture of the library: drawn when the site is seeded, described in the site's language. */
export interface SeedPicture {
  readonly id: string
  readonly name: string
  readonly alt: string
  readonly credit: string
  readonly picture: Picture
}

export type SeedMenu = Pick<Menu, 'id' | 'title' | 'language' | 'items'>

export type SeedLayout = Pick<Layout, 'id' | 'title' | 'language' | 'defaultFor'> &
  Partial<Pick<Layout, 'header' | 'beforeContent' | 'sidebar' | 'afterContent' | 'footer'>>

export type SeedComment = Pick<Comment, 'id' | 'document' | 'authorName' | 'text'>

type SiteLanguage = NonNullable<Site['languages']>[number]

/** A whole site as plain data, in one language. */
export interface Starter {
  readonly name: StarterName
  readonly language: SeedLanguage
  readonly pictures: readonly SeedPicture[]
  readonly categories: readonly SeedTerm[]
  readonly tags: readonly SeedTerm[]
  readonly pages: readonly SeedText<Page>[]
  readonly posts: readonly SeedText<Post>[]
  readonly comments: readonly SeedComment[]
  readonly menus: readonly SeedMenu[]
  readonly layouts: readonly SeedLayout[]
  /** Its row among the site's languages. */
  readonly site: SiteLanguage
  readonly socialImage?: string
  readonly style?: NonNullable<Design['style']>
}
