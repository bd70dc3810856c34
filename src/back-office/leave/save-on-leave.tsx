'use client'

import { toast, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { refusalSentence } from '../refusal-sentence.ts'
import { say } from '../words.ts'
import { isCarried } from './carried.ts'

interface Draft {
  readonly path: string
  readonly body: string
}

const draftOf = (type: string, id: string, data: Record<string, unknown>): Draft => ({
  path: `/api/${type}/${id}?draft=true&autosave=true&depth=0`,
  // With the `revision` that the form shows: the server refuses it where a colleague wrote since.
  body: JSON.stringify({ ...data, _status: 'draft' }),
})

const send = ({ path, body }: Draft, keepalive: boolean): Promise<Response> =>
  fetch(path, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive,
  })

/** Another view of the back office is there to tell what was not saved. */
async function saveInPassing(draft: Draft, failed: string): Promise<void> {
  try {
    const response = await send(draft, false)
    if (!response.ok) toast.error((await refusalSentence(response)) ?? failed)
  } catch {
    toast.error(failed)
  }
}

/** Nobody is left to be told; what is too long for that was warned of before. */
const saveAtEnd = (draft: Draft): void => {
  send(draft, isCarried(draft.body)).catch(() => undefined)
}

/** What is typed and not saved yet, if there is anything. */
function useUnsaved() {
  const { collectionSlug, id } = useDocumentInfo()
  const { getData } = useForm()
  const isModified = useFormModified()
  const { i18n } = useTranslation()
  const unsaved = useRef<() => Draft | undefined>(undefined)
  const failed = useRef('')

  useEffect(() => {
    failed.current = say(i18n.language, 'leftUnsaved')
    unsaved.current = () =>
      isModified && collectionSlug && id
        ? draftOf(collectionSlug, String(id), getData())
        : undefined
  }, [collectionSlug, getData, i18n.language, id, isModified])

  return { unsaved, failed }
}

/**
 * Saves what was typed just before the form is left: Payload's autosave waits until nobody types for a moment, and
 * forgets what it waits for when the form goes. Where the browser would not carry so much past the end of the page,
 * it asks whether to stay; the autosave is done a moment later.
 */
export const SaveOnLeave = () => {
  const { unsaved, failed } = useUnsaved()

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const draft = unsaved.current?.()
      if (draft !== undefined && !isCarried(draft.body)) event.preventDefault()
    }
    const end = () => {
      const draft = unsaved.current?.()
      if (draft !== undefined) saveAtEnd(draft)
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', end)
      const draft = unsaved.current?.()
      if (draft !== undefined) void saveInPassing(draft, failed.current)
    }
  }, [failed, unsaved])

  return undefined
}
