import type { ReactNode } from 'react'
import type { RenderContext } from '../render-context.ts'
import type { PostData } from '../templates/template.view-data.ts'
import { formatDate } from '../words/dates.ts'
import { count, fill } from '../words/words.ts'
import { AuthorNames } from './author-names.tsx'
import { Moment } from './moment.tsx'

interface BylineProps {
  post: PostData
  context: RenderContext
}

/** An update within a day of the publication is none that a reader wants to hear of. */
const wasUpdatedLater = ({ publishedAt, updatedAt }: PostData): boolean =>
  publishedAt !== undefined &&
  updatedAt !== undefined &&
  Date.parse(updatedAt) - Date.parse(publishedAt) > 24 * 60 * 60 * 1000

const Updated = ({ post, context }: BylineProps) => {
  const date = formatDate(post.updatedAt, context)
  if (date === undefined || !wasUpdatedLater(post)) return undefined
  return <li>{fill(context.words.updated, { date })}</li>
}

const Part = ({ children }: { children: ReactNode }) => <li>{children}</li>

/** Who wrote it, when, and how long it takes. */
export const Byline = ({ post, context }: BylineProps) => {
  const { words, language } = context
  return (
    <ul role="list" className="byline">
      {post.authors.length === 0 ? undefined : (
        <Part>
          {words.by} <AuthorNames authors={post.authors} context={context} />
        </Part>
      )}
      {post.publishedAt === undefined ? undefined : (
        <Part>
          <span className="visually-hidden">{words.published} </span>
          <Moment at={post.publishedAt} context={context} />
        </Part>
      )}
      <Updated post={post} context={context} />
      {post.readingMinutes === undefined ? undefined : (
        <Part>{count(words.readingTime, post.readingMinutes, language)}</Part>
      )}
    </ul>
  )
}
