import type { Menu } from '#content/payload-types.ts'
import { idOf } from '../content-reader/id-of.ts'

type Item = NonNullable<Menu['items']>[number]

/** The page whose pages below an item of a menu holds by itself; undefined for every other item. */
export function branchRoot({ pagesBelow, link }: Item): string | undefined {
  const document = link?.document
  return pagesBelow === true && document?.relationTo === 'pages' ? idOf(document.value) : undefined
}

export const branchRoots = ({ items }: Menu): string[] =>
  (items ?? []).flatMap((item) => branchRoot(item) ?? [])
