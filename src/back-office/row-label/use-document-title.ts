import { useEffect, useState } from 'react'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const readTitle = async (response: Response): Promise<string | undefined> => {
  const body: unknown = response.ok ? await response.json() : undefined
  return isRecord(body) && typeof body['title'] === 'string' ? body['title'] : undefined
}

/** The address that answers with a document's title; undefined for what is no reference. */
const titleAddress = (reference: unknown): string | undefined => {
  if (!isRecord(reference) || typeof reference['relationTo'] !== 'string') return undefined
  const { relationTo, value } = reference
  const id = isRecord(value) ? value['id'] : value
  if (typeof id !== 'string') return undefined
  return `/api/${relationTo}/${id}?depth=0&draft=true&select[title]=true`
}

/** The title of the document that a relationship to several collections points to, once it is known. */
export const useDocumentTitle = (reference: unknown): string | undefined => {
  const address = titleAddress(reference)
  const [title, setTitle] = useState<string>()
  useEffect(() => {
    if (address === undefined) return
    const left = new AbortController()
    fetch(address, { signal: left.signal })
      .then(readTitle)
      .then(setTitle, () => setTitle(undefined))
    return () => left.abort()
  }, [address])
  return title
}
