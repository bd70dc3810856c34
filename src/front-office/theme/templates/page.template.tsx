import type { ReactElement } from 'react'
import { Blocks } from '../blocks/blocks.tsx'
import { placesInBlocks } from '../heading-places.ts'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { Discussion } from '../partials/discussion.tsx'
import { FeaturedImage } from '../partials/featured-image.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import { belowFold } from '../render-context.ts'
import type { PageFrame } from '../view-data.ts'
import type { PageData } from './template.view-data.ts'

/** A page of blocks under its title. */
export const pageTemplate = (frame: PageFrame, page: PageData): ReactElement => {
  const context = pageContext(frame, placesInBlocks(page.body))
  return (
    <PageLayout frame={frame} context={context} kind="page">
      <article className="article">
        <TitleBlock title={page.title} context={context} breadcrumbs={page.breadcrumbs} />
        <FeaturedImage media={page.featuredImage} context={context} />
        <div className="content flow">
          <Blocks blocks={page.body} context={context} />
        </div>
      </article>
      <Discussion discussion={page.discussion} context={belowFold(context)} />
    </PageLayout>
  )
}
