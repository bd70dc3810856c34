import { Breadcrumbs as Way } from '../../partials/breadcrumbs.tsx'
import type { BlockProps } from '../block-props.ts'
import type { BreadcrumbsView } from '../page-part.view-data.ts'

/** The way to the page that it stands on. */
export const Breadcrumbs = ({ block, context }: BlockProps<BreadcrumbsView>) => {
  const { links, current } = block
  if (links.length === 0 || (links.length < 2 && !current)) return undefined
  return <Way links={links} current={current} context={context} />
}
