import type { ReactElement } from 'react'
import { placesInText } from '../heading-places.ts'
import { pageContext } from '../layouts/page-context.ts'
import { PageLayout } from '../layouts/page-layout.tsx'
import { AuthorBox } from '../partials/author-box.tsx'
import { Byline } from '../partials/byline.tsx'
import { Discussion } from '../partials/discussion.tsx'
import { FeaturedImage } from '../partials/featured-image.tsx'
import { ItemList } from '../partials/item-list.tsx'
import { Neighbours } from '../partials/neighbours.tsx'
import { chaptersOf, Contents } from '../partials/table-of-contents.tsx'
import { TermLinks } from '../partials/term-links.tsx'
import { TitleBlock } from '../partials/title-block.tsx'
import { belowFold } from '../render-context.ts'
import type { RenderContext } from '../render-context.ts'
import { RichText } from '../rich-text/rich-text.tsx'
import type { PageFrame } from '../view-data.ts'
import type { PostData } from './template.view-data.ts'

interface PartProps {
  post: PostData
  context: RenderContext
}

/** Categories above the title; whatever more there is stands below the text. */
const MOST_ABOVE = 4

const Beginning = ({ post, context }: PartProps) => (
  <TitleBlock
    title={post.title}
    context={context}
    breadcrumbs={post.breadcrumbs}
    dek={post.dek}
    eyebrow={
      <TermLinks
        terms={post.categories.slice(0, MOST_ABOVE)}
        label={context.words.categories}
        className="eyebrow terms"
        context={context}
      />
    }
  >
    <Byline post={post} context={context} />
  </TitleBlock>
)

/** With fewer chapters a reader sees them all on the way. */
const FEWEST = 3

const Chapters = ({ post, context }: PartProps) => {
  const chapters = chaptersOf(context.places)
  if (chapters.length < FEWEST || post.placed?.contents === true) return undefined
  const label = context.words.inThisArticle
  return <Contents chapters={chapters} label={label} context={context} isFolded />
}

const Related = ({ post, context }: PartProps) => {
  const { related = [] } = post
  if (related.length === 0) return undefined
  context.outline.enter(2)
  return (
    <section className="related" aria-labelledby="related-title">
      <h2 id="related-title">{context.words.moreToRead}</h2>
      <ItemList
        items={related}
        style="grid"
        shown={{ excerpt: false, image: true, date: true }}
        context={context}
      />
    </section>
  )
}

const Ending = ({ post, context }: PartProps) => (
  <>
    <footer className="post-footer">
      <TermLinks
        terms={post.categories.slice(MOST_ABOVE)}
        label={context.words.categories}
        className="terms tags"
        context={context}
      />
      <TermLinks
        terms={post.tags}
        label={context.words.tags}
        className="terms tags"
        context={context}
      />
      {(post.placed?.authors === true ? [] : post.authors).map((author) => (
        <AuthorBox key={author.id} author={author} context={context} />
      ))}
    </footer>
    <Neighbours previous={post.previous} next={post.next} context={context} />
  </>
)

/** A post, from its categories to its comments. */
export const postTemplate = (frame: PageFrame, post: PostData): ReactElement => {
  const context = pageContext(frame, placesInText(post.content))
  const later = belowFold(context)
  return (
    <PageLayout frame={frame} context={context} kind="post">
      <article className="article">
        <Beginning post={post} context={context} />
        <FeaturedImage media={post.featuredImage} context={context} />
        <Chapters post={post} context={context} />
        <div className="content flow">
          <RichText text={post.content} context={context} />
        </div>
        <Ending post={post} context={later} />
      </article>
      <Related post={post} context={later} />
      <Discussion discussion={post.discussion} context={later} />
    </PageLayout>
  )
}
