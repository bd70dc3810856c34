'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import './imported-data.css'
import { isWord, say } from '../words.ts'
import { type ImportedValue, importedValues } from './imported-values.ts'

const readValues = async (response: Response): Promise<ImportedValue[]> => {
  if (!response.ok) return []
  const body: unknown = await response.json()
  return importedValues.parse(body).values
}

/** What the old site kept beside the document, to be read; nothing at all for one that was written here. */
export const ImportedData = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [values, setValues] = useState<ImportedValue[]>([])

  useEffect(() => {
    if (!id) return
    const left = new AbortController()
    const query = new URLSearchParams({ type: collectionSlug ?? '', id: String(id) })
    fetch(`/api/imported-data?${query.toString()}`, { signal: left.signal })
      .then(readValues)
      .then(setValues, () => setValues([]))
    return () => left.abort()
  }, [collectionSlug, id])

  if (values.length === 0) return undefined
  return (
    <details className="field-type coulisse-imported-data">
      <summary>{say(i18n.language, 'importedData')}</summary>
      <dl>
        {values.map(({ name, value, isOurs }, at) => (
          <div key={`${name} ${String(at)}`}>
            <dt>{isOurs && isWord(name) ? say(i18n.language, name) : <code>{name}</code>}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
