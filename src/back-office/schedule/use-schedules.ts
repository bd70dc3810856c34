'use client'

import { useCallback, useEffect, useState } from 'react'
import { refusalSentence } from '../refusal-sentence.ts'
import { type DocumentSchedules, documentSchedules } from './schedule-view.ts'

const address = '/api/document-schedules'

export type Loaded =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly sentence: string | undefined }
  | { readonly state: 'ready'; readonly found: DocumentSchedules }

export interface ScheduleRequest {
  readonly method: 'POST' | 'DELETE'
  /** Below the endpoint: `''`, `/<id>`, `/<id>/renew`. */
  readonly path: string
  readonly body?: object
}

export interface Schedules {
  readonly loaded: Loaded
  /** A change is under way: nothing else can be pressed. */
  readonly isBusy: boolean
  /** @returns what the server says against it, or undefined when it is done */
  readonly change: (request: ScheduleRequest) => Promise<string | undefined>
  readonly reload: () => void
}

async function ask(path: string, init: RequestInit): Promise<Loaded> {
  try {
    const response = await fetch(path, init)
    if (!response.ok) return { state: 'failed', sentence: await refusalSentence(response) }
    return { state: 'ready', found: documentSchedules.parse(await response.json()) }
  } catch {
    return { state: 'failed', sentence: undefined }
  }
}

const asJson = (body: object): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/**
 * What is scheduled for a document, and how to change it.
 *
 * @param seen another value has it read anew: what is public has changed
 * @param failed the sentence for what the server could not say, a lost connection above all
 */
export function useSchedules(
  document: { readonly type: string; readonly id: string } | undefined,
  seen: string,
  failed: string,
): Schedules {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  const [isBusy, setBusy] = useState(false)
  const { type, id } = document ?? {}

  const reload = useCallback(() => {
    if (type === undefined || id === undefined) return
    const query = new URLSearchParams({ type, id }).toString()
    void ask(`${address}?${query}`, {}).then(setLoaded)
  }, [type, id])

  useEffect(reload, [reload, seen])

  const change = useCallback(
    async ({ method, path, body }: ScheduleRequest) => {
      setBusy(true)
      const answer = await ask(`${address}${path}`, { method, ...(body && asJson(body)) })
      setBusy(false)
      if (answer.state === 'failed') return answer.sentence ?? failed
      setLoaded(answer)
      return undefined
    },
    [failed],
  )
  return { loaded, isBusy, change, reload }
}
