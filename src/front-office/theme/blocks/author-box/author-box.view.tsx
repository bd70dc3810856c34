import { AuthorFacts } from '../../partials/author-box.tsx'
import type { BlockProps } from '../block-props.ts'
import type { AuthorBoxView } from '../page-part.view-data.ts'

/** Who somebody is: those who wrote the page, or whoever was chosen. */
export const AuthorBox = ({ block: { authors }, context }: BlockProps<AuthorBoxView>) =>
  authors.length === 0 ? undefined : (
    <div className="author-boxes">
      {authors.map((author) => (
        <AuthorFacts key={author.id} author={author} context={context} />
      ))}
    </div>
  )
