import type { LinkView } from '../theme/media.view-data.ts'
import type { PublicCard } from '../content-reader/cards.ts'
import { absolute } from './frame.presenter.ts'
import { linkTo } from './link.presenter.ts'
import type { PresentContext } from './present-context.ts'

/** Home and what lies between it and the page, which is not among them. */
export function presentBreadcrumbs(
  context: PresentContext,
  between: readonly (PublicCard | undefined)[],
): LinkView[] {
  const { homeHref, title } = context.site
  return [
    linkTo(context, homeHref, { label: title }),
    ...between.flatMap((card) => (card ? [linkTo(context, card.href, { label: card.title })] : [])),
  ]
}

/** Those above the title: none where the page shows them in a block. */
export const ownBreadcrumbs = ({ material, subject }: PresentContext): LinkView[] =>
  material.parts.has('breadcrumbs') ? [] : [...(subject?.breadcrumbs ?? [])]

/** The same for search engines: https://schema.org/BreadcrumbList */
export function breadcrumbList(
  context: PresentContext,
  breadcrumbs: readonly LinkView[],
  here: { title: string; href: string },
): object {
  const steps = [...breadcrumbs.map(({ label, href }) => ({ title: label ?? href, href })), here]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: absolute(context.page.origin, href),
    })),
  }
}
