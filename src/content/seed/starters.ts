import { companyStarter } from './starters/company/company.starter.ts'
import { documentationStarter } from './starters/documentation/documentation.starter.ts'
import { emptyStarter } from './starters/empty/empty.starter.ts'
import { magazineStarter } from './starters/magazine/magazine.starter.ts'
import { penOf, type Pen } from './pen.ts'
import type { SeedLanguage, StarterName } from './starter-names.ts'
import type { Starter } from './starter.ts'

const starters: Readonly<Record<StarterName, (pen: Pen) => Starter>> = {
  magazine: magazineStarter,
  company: companyStarter,
  documentation: documentationStarter,
  empty: emptyStarter,
}

/** A starter site in one of its languages. */
export const starterOf = (name: StarterName, language: SeedLanguage): Starter =>
  starters[name](penOf(name, language))

/** Every document and file that it brings. */
export const idsOf = (starter: Starter): string[] =>
  [
    ...[...starter.pictures, ...starter.categories, ...starter.tags],
    ...[...starter.pages, ...starter.posts, ...starter.comments],
    ...[...starter.menus, ...starter.layouts],
  ].map(({ id }) => id)
