import type { LinkView } from '../theme/media.view-data.ts'
import { storedAt, textAt, flagAt, type Stored } from '../queries/stored.ts'
import { mediaHref } from './media.presenter.ts'
import type { PresentContext } from './present-context.ts'
import { isExternal, safeHref } from './safe-href.ts'

/** Title and address of a document that is public, else undefined. */
export function presentTarget(
  context: PresentContext,
  type: unknown,
  id: unknown,
): { title: string; href: string } | undefined {
  if (typeof id !== 'string') return undefined
  if (type === 'media') {
    const media = context.material.media.get(id)
    return media && { title: media.title ?? media.name ?? '', href: mediaHref(media) }
  }
  const card = context.material.cards.get(`${String(type)}:${id}`)
  return card && { title: card.title, href: card.href }
}

/** A link field (`{ document, address, newTab }`); what is not public or not safe is undefined. */
export function presentLink(context: PresentContext, link: Stored): LinkView | undefined {
  const { relationTo, value } = storedAt(link, 'document')
  const newTab = flagAt(link, 'newTab')
  if (relationTo !== undefined) {
    const target = presentTarget(context, relationTo, value)
    return target && linkTo(context, target.href, { label: target.title, newTab })
  }
  const href = safeHref(textAt(link, 'address'))
  return href === undefined ? undefined : linkTo(context, href, { newTab })
}

export const linkTo = (
  { page }: PresentContext,
  href: string,
  { label, newTab = false }: { label?: string; newTab?: boolean } = {},
): LinkView => ({
  href,
  label,
  isExternal: isExternal(href, page.origin),
  newTab,
  isCurrent: href === page.path,
})
