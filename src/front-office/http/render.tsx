import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/**
 * Renders a whole page. Throws rather than writing half of one; a component that waits for
 * something (async, `use`) throws too, so that no view can fetch.
 */
export function renderPage(page: ReactElement): Buffer {
  return Buffer.from(`<!doctype html>${renderToStaticMarkup(page)}`)
}

interface RawHtmlProps {
  /** Sanitised by the presenter. */
  html: string
  as?: 'div' | 'span'
  className?: string
}

/** The only place where HTML that we did not make ourselves enters a page. */
export function RawHtml({ html, as: Tag = 'div', className }: RawHtmlProps): ReactElement {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />
}

/** Objects of schema.org as a data block: never run, so a strict CSP lets it be. */
export function JsonLd({ value }: { value: object }): ReactElement {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escapeJson(value) }} />
  )
}

/** `<` must not end the script element, U+2028/9 must not end a line. */
const escapeJson = (value: object): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
