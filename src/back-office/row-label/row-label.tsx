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

/** A row by its own words instead of "Item 03"; a menu's item stands as deep as it will in the menu. */
export const RowLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const own = [data.label, [data.code, data.title].filter(Boolean).join(' · '), data.name].find(
    Boolean,
  )
  const documentTitle = useDocumentTitle(own ? undefined : data.link?.document)
  const words = own ?? documentTitle ?? data.link?.address ?? `${String((rowNumber ?? 0) + 1)}.`
  return (
    <span style={{ paddingInlineStart: `${String((data.depth ?? 0) * 1.5)}rem` }}>{words}</span>
  )
}
