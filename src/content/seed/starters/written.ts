import type { Bilingual } from '#content/fields/bilingual.ts'
import type { Menu } from '#content/payload-types.ts'
import type { Pen } from '../pen.ts'
import type { Picture } from '../pictures/picture.ts'
import type { SeedMenu, SeedPicture, SeedTerm } from '../starter.ts'

/** The pieces of a starter that are written alike in each: pictures, terms, menus. */

const credit: Bilingual = { en: 'Drawn by Coulisse', fr: 'Dessin : Coulisse' }

export const pictureBy = (pen: Pen, picture: Picture): SeedPicture => ({
  id: pen.id(`media ${picture.name}`),
  name: picture.name,
  alt: pen.say(picture.alt),
  credit: pen.say(credit),
  picture,
})

interface WrittenTerm {
  readonly name: string
  readonly title: Bilingual
  readonly slug: Bilingual
  readonly description?: Bilingual
}

export const termBy = (
  pen: Pen,
  kind: 'category' | 'tag',
  { name, title, slug, description }: WrittenTerm,
): SeedTerm => ({
  id: pen.id(`${kind} ${name}`),
  title: pen.say(title),
  slug: pen.say(slug),
  language: pen.language,
  ...(description && { description: pen.say(description) }),
})

interface WrittenItem {
  readonly label: Bilingual
  readonly target: string
  readonly depth?: number
  /** With the pages below it, whichever these will be. */
  readonly pagesBelow?: boolean
}

type Item = NonNullable<Menu['items']>[number]

export const menuBy = (
  pen: Pen,
  name: string,
  { title, items }: { readonly title: Bilingual; readonly items: readonly WrittenItem[] },
): SeedMenu => ({
  id: pen.id(`menu ${name}`),
  title: pen.say(title),
  language: pen.language,
  items: items.map(({ label, target, depth = 0, pagesBelow = false }): Item => ({
    id: pen.id(`menu ${name} item ${target} ${label.en}`),
    label: pen.say(label),
    depth,
    link: pen.to(target),
    pagesBelow,
  })),
})
