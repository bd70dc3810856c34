import type { ReactElement } from 'react'
import { Blocks } from '../blocks/blocks.tsx'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { ItemList } from '../partials/item-list.tsx'
import { SearchField } from '../partials/search-field.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import type { RenderContext } from '../render-context.ts'
import type { ListItem, PageFrame } from '../view-data.ts'
import type { NotFoundData } from './template.view-data.ts'

const Suggestions = ({ items, context }: { items: ListItem[]; context: RenderContext }) => {
  if (items.length === 0) return undefined
  context.outline.enter(2)
  return (
    <section className="related" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{context.words.moreToRead}</h2>
      <ItemList
        items={items}
        style="titles"
        shown={{ excerpt: false, image: false, date: true }}
        context={context}
      />
    </section>
  )
}

/** Nothing here, and ways on. */
export const notFoundTemplate = (frame: PageFrame, missing: NotFoundData): ReactElement => {
  const context = pageContext(frame)
  const { words } = context
  const { own } = missing
  const isGone = missing.status === 410
  return (
    <PageLayout frame={frame} context={context} kind="not-found">
      <div className="listing">
        <TitleBlock
          title={own?.title ?? (isGone ? words.gone : words.notFound)}
          context={context}
          eyebrow={<p className="eyebrow">{missing.status}</p>}
          dek={own === undefined ? (isGone ? words.goneText : words.notFoundText) : undefined}
        >
          <SearchField action={frame.site.searchHref} label={words.searchSite} context={context} />
          <p>
            <a href={frame.site.homeHref}>{words.goHome}</a>
          </p>
        </TitleBlock>
        {own === undefined ? undefined : (
          <div className="content flow">
            <Blocks blocks={own.body} context={context} />
          </div>
        )}
        <Suggestions items={missing.suggestions} context={context} />
      </div>
    </PageLayout>
  )
}
