import type { RenderContext } from '../render-context.ts'
import type { AuthorView } from '../view-data.ts'
import { fill } from '../words/words.ts'
import { Picture } from './picture.tsx'
import { TextLink } from './text-link.tsx'
import { Paragraphs } from './paragraphs.tsx'

interface AuthorBoxProps {
  author: AuthorView
  context: RenderContext
}

/** Who an author is, for those who wrote something about themselves. */
export const AuthorBox = ({ author, context }: AuthorBoxProps) =>
  author.bio === undefined || author.bio === '' ? undefined : (
    <AuthorFacts author={author} context={context} />
  )

const Website = ({ author: { website }, context }: AuthorBoxProps) =>
  website === undefined ? undefined : (
    <p className="meta">
      <TextLink link={{ href: website, isExternal: true }} context={context}>
        {context.words.website}
      </TextLink>
    </p>
  )

/** The same for whoever was chosen, with or without a biography. */
export const AuthorFacts = ({ author, context }: AuthorBoxProps) => (
  <section
    className="author-box"
    aria-label={fill(context.words.aboutAuthor, { name: author.name })}
  >
    {author.picture === undefined ? undefined : (
      <Picture media={author.picture} context={context} alt="" extent="thumbnail" isCropped />
    )}
    <div>
      <p className="author-box-name">
        <TextLink
          link={author.href === undefined ? undefined : { href: author.href, isExternal: false }}
          context={context}
        >
          {author.name}
        </TextLink>
      </p>
      <Paragraphs text={author.bio ?? ''} />
      <Website author={author} context={context} />
    </div>
  </section>
)
