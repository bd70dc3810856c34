import { Fragment } from 'react'
import type { RenderContext } from '../render-context.ts'
import type { AuthorView } from '../view-data.ts'
import { byLanguage } from '../words/by-language.ts'
import { TextLink } from './text-link.tsx'

const listOf = byLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }))

interface AuthorNamesProps {
  authors: AuthorView[]
  context: RenderContext
  hasLinks?: boolean
}

/** “Ada, Grace and Joan”, joined as the language joins. */
export const AuthorNames = ({ authors, context, hasLinks = true }: AuthorNamesProps) => {
  const parts = listOf(context.language).formatToParts(authors.map((_, index) => String(index)))
  return parts.map(({ type, value }, place) => {
    const author = type === 'element' ? authors[Number(value)] : undefined
    if (author === undefined) return <Fragment key={place}>{value}</Fragment>
    const link =
      hasLinks && author.href !== undefined ? { href: author.href, isExternal: false } : undefined
    return (
      <TextLink key={place} link={link} context={context} className="author-name">
        {author.name}
      </TextLink>
    )
  })
}
