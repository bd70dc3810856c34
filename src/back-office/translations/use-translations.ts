'use client'

import { useCallback, useEffect, useState } from 'react'
import { refusalSentence } from '../refusal-sentence.ts'
import { translationsOfDocument, type TranslationsOfDocument } from './translation-view.ts'

const address = '/api/translations'

export type LoadedTranslations =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly found: TranslationsOfDocument }

export interface Translations {
  readonly loaded: LoadedTranslations
  readonly isBusy: boolean
  readonly reload: () => void
  /**
   * Asks for a change: `''` makes a translation, `/link`, `/unlink`.
   *
   * @returns the answer, or what the server says against it
   */
  readonly change: (path: string, body: object) => Promise<Changed>
}

export type Changed =
  | { readonly isDone: true; readonly id: string | undefined }
  | { readonly isDone: false; readonly sentence: string | undefined }

async function send(path: string, body: object): Promise<Changed> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (!response?.ok)
    return { isDone: false, sentence: response && (await refusalSentence(response)) }
  const { id }: { id?: unknown } = await response.json()
  return { isDone: true, id: typeof id === 'string' ? id : undefined }
}

const failed: LoadedTranslations = { state: 'failed' }

async function read(query: string): Promise<LoadedTranslations> {
  const response = await fetch(`${address}?${query}`)
  if (!response.ok) return failed
  return { state: 'ready', found: translationsOfDocument.parse(await response.json()) }
}

/**
 * What there is of a document in the site's languages, and how to change it.
 *
 * @param seen another value has it read anew
 */
export function useTranslations(
  document: { readonly type: string; readonly id: string } | undefined,
  seen: string,
): Translations {
  const [loaded, setLoaded] = useState<LoadedTranslations>({ state: 'loading' })
  const [isBusy, setBusy] = useState(false)
  const { type, id } = document ?? {}

  const reload = useCallback(() => {
    if (type === undefined || id === undefined) return
    const query = new URLSearchParams({ type, id }).toString()
    read(query).then(setLoaded, () => setLoaded(failed))
  }, [type, id])

  useEffect(reload, [reload, seen])

  const change = useCallback(
    async (path: string, body: object) => {
      setBusy(true)
      const changed = await send(path, { type, id, ...body })
      setBusy(false)
      if (changed.isDone) reload()
      return changed
    },
    [type, id, reload],
  )
  return { loaded, isBusy, reload, change }
}
