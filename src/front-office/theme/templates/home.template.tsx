import type { ReactElement } from 'react'
import { Blocks } from '../blocks/blocks.tsx'
import { placesInBlocks } from '../heading-places.ts'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { Intro } from '../partials/intro.tsx'
import { ItemList } from '../partials/item-list.tsx'
import { Pagination } from '../partials/pagination.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { RenderContext } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import type { ArchiveData, HomeData } from './template.view-data.ts'

interface BeginningProps {
  home: HomeData
  frame: PageFrame
  context: RenderContext
}

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

/** Its title is the site's, which the header shows already: said, not shown again. Latest posts may have their own. */
const Beginning = ({ home, frame, context }: BeginningProps) => {
  const named = home.kind === 'posts' ? home.archive : undefined
  const name = frame.site.title || context.words.home
  if (named?.subject.title === undefined && named?.intro === undefined)
    return <h1 className="visually-hidden">{name}</h1>
  return (
    <TitleBlock title={named.subject.title ?? name} context={context}>
      <Intro text={named.intro} />
    </TitleBlock>
  )
}

/** The front page. */
export const homeTemplate = (frame: PageFrame, home: HomeData): ReactElement => {
  const places = home.kind === 'page' ? placesInBlocks(home.page.body) : []
  const context = pageContext(frame, places)
  return (
    <PageLayout frame={frame} context={context} kind="home">
      <Beginning home={home} frame={frame} context={context} />
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
