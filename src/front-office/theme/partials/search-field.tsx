import type { RenderContext } from '../render-context.ts'

interface SearchFieldProps {
  action: string
  context: RenderContext
  query?: string | undefined
  placeholder?: string | undefined
  label?: string | undefined
}

/** A search form: one field, one button, one GET. */
export const SearchField = ({ action, context, query, placeholder, label }: SearchFieldProps) => {
  const id = context.outline.claimId('search-field')
  return (
    <form className="search-field" role="search" action={action} aria-label={label}>
      <label className="visually-hidden" htmlFor={id}>
        {context.words.searchFor}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        placeholder={placeholder}
        maxLength={200}
        autoComplete="off"
      />
      <button type="submit">{context.words.search}</button>
    </form>
  )
}
