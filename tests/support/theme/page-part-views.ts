import type { BlockViewMap } from '#front-office/theme/blocks/block-views.ts'
import type { PagePartView } from '#front-office/theme/blocks/page-part.view-data.ts'
import { ada, ben, items } from './items.ts'
import { picture } from './media.ts'
import { plain } from './plain.ts'

/** One of each block by which a page shows something of itself. */
export const pagePartViews: { [Slug in PagePartView['blockType']]: BlockViewMap[Slug] } = {
  'author-box': {
    ...plain('author-box', 'author-box'),
    authors: [{ ...ada, picture: picture('curtain'), website: 'https://ada.example' }, ben],
  },
  breadcrumbs: {
    ...plain('breadcrumbs', 'breadcrumbs'),
    links: [
      { href: '/', label: 'Coulisse', isExternal: false },
      { href: '/house', label: 'The house', isExternal: false },
    ],
    current: 'A page',
  },
  'related-posts': {
    ...plain('related-posts', 'related-posts', { width: 'wide' }),
    items: items.slice(1, 4),
    style: 'grid',
  },
  'table-of-contents': {
    ...plain('table-of-contents', 'table-of-contents'),
    title: 'Here',
    ...{ depth: 'parts', isFolded: false },
  },
}
