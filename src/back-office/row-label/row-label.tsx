'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useDocumentTitle } from './use-document-title.ts'

interface Row {
  label?: string
  title?: string
  code?: string
  name?: string
  depth?: number
  link?: { document?: unknown; address?: string }
}

const ownWords = ({ label, code, title, name }: Row): string | undefined =>
  [label, [code, title].filter(Boolean).join(' · '), name].find(Boolean)

const indentOf = ({ depth = 0 }: Row): string => `${String(depth * 1.5)}rem`

/** A row by its own words instead of "Item 03"; a menu's item stands as deep as it will in the menu. */
export const RowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<Row>()
  const own = ownWords(data)
  const documentTitle = useDocumentTitle(own ? undefined : data.link?.document)
  const words = own ?? documentTitle ?? data.link?.address ?? `${String(rowNumber + 1)}.`
  return <span style={{ paddingInlineStart: indentOf(data) }}>{words}</span>
}
