import { useEffect, useState } from 'react'

/** Titles that are named one by one. */
const NAMED = 12

export type PagesBelowState =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'read'; readonly titles: readonly string[]; readonly others: number }

interface Answer {
  readonly docs?: readonly { readonly title?: string | null }[]
  readonly totalDocs?: number
}

const readAnswer = async (response: Response): Promise<PagesBelowState> => {
  if (!response.ok) return { state: 'failed' }
  const { docs = [], totalDocs = 0 }: Answer = await response.json()
  const titles = docs.map(({ title }) => title || '…')
  return { state: 'read', titles, others: totalDocs - docs.length }
}

const addressOf = (page: string): string =>
  `/api/pages?${new URLSearchParams({
    'where[and][0][parent][equals]': page,
    'where[and][1][_status][equals]': 'published',
    'where[and][2][visibility][equals]': 'public',
    'where[and][3][publishedAt][less_than_equal]': new Date().toISOString(),
    'select[title]': 'true',
    ...{ sort: 'order', depth: '0', limit: String(NAMED) },
  }).toString()}`

/** The pages right below one that are public now; undefined asks for none. */
export const usePagesBelow = (page: string | undefined): PagesBelowState => {
  const [found, setFound] = useState<PagesBelowState>({ state: 'loading' })
  useEffect(() => {
    if (page === undefined) return
    const left = new AbortController()
    const show = (state: PagesBelowState): void => {
      if (!left.signal.aborted) setFound(state)
    }
    fetch(addressOf(page), { signal: left.signal })
      .then(readAnswer)
      .then(show, () => show({ state: 'failed' }))
    return () => left.abort()
  }, [page])
  return found
}
