import type { ReactElement } from 'react'
import { Blocks } from '../blocks/blocks.tsx'
import { placesInBlocks } from '../heading-places.ts'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { ItemList } from '../partials/item-list.tsx'
import { Pagination } from '../partials/pagination.tsx'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import type { ArchiveData, HomeData } from './template.view-data.ts'

const LatestPosts = ({ archive, context }: { archive: ArchiveData; context: RenderContext }) => (
  <>
    <ItemList
      items={archive.items}
      style={archive.pagination.page === 1 ? 'lead' : 'list'}
      shown={{ excerpt: true, image: true, date: true }}
      context={context}
      level={2}
    />
    <Pagination pagination={archive.pagination} context={context} />
  </>
)

/** The front page. Its title is the site's, which the header shows already: said, not shown again. */
export const homeTemplate = (frame: PageFrame, home: HomeData): ReactElement => {
  const places = home.kind === 'page' ? placesInBlocks(home.page.body) : []
  const context = pageContext(frame, places)
  return (
    <PageLayout frame={frame} context={context} kind="home">
      <h1 className="visually-hidden">{frame.site.title || context.words.home}</h1>
      {home.kind === 'page' ? (
        <div className="content flow">
          <Blocks blocks={home.page.body} context={context} />
        </div>
      ) : (
        <div className="listing">
          <LatestPosts archive={home.archive} context={context} />
        </div>
      )}
    </PageLayout>
  )
}
