'use client'

import {
  toast,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { refusalSentence } from '../refusal-sentence.ts'
import { isOnTheWay, putWords, unsettledWords } from '../rich-text/open-editors.ts'
import { say } from '../words.ts'
import { isCarried } from './carried.ts'
import { formName } from './form-name.ts'

interface Draft {
  readonly method: 'PATCH' | 'POST'
  readonly path: string
  readonly body: string
}

/** What the open form is of: a document, or a global such as the site's settings. */
interface Target {
  readonly collectionSlug?: string | undefined
  readonly globalSlug?: string | undefined
  readonly id?: number | string | undefined
}

function draftOf({ collectionSlug, globalSlug, id }: Target, data: object): Draft | undefined {
  const query = 'draft=true&autosave=true&depth=0'
  // With the `revision` that the form shows: the server refuses it where a colleague wrote since.
  const body = JSON.stringify({ ...data, _status: 'draft' })
  if (globalSlug) return { method: 'POST', path: `/api/globals/${globalSlug}?${query}`, body }
  if (!collectionSlug || !id) return undefined
  return { method: 'PATCH', path: `/api/${collectionSlug}/${String(id)}?${query}`, body }
}

const send = ({ method, path, body }: Draft, keepalive: boolean): Promise<Response> =>
  fetch(path, {
    method,
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

/** The form's data with what its editors have not given it yet; undefined when all is saved. */
function useUnsavedData() {
  const { getData, getField } = useForm()
  const isModified = useFormModified()
  return (form: string): Record<string, unknown> | undefined => {
    const words = unsettledWords(form, (path) => getField(path)?.value)
    if (!isModified && words.length === 0) return undefined
    const data: Record<string, unknown> = getData()
    for (const each of words) putWords(data, each)
    return data
  }
}

interface Unsaved {
  /** What is typed and not saved yet, if there is anything. */
  readonly draft: () => Draft | undefined
  /** Whether words are not even where they could be saved from. */
  readonly isOnTheWay: () => boolean
  readonly failed: string
}

function useUnsaved() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const form = formName(collectionSlug ?? globalSlug, id, useEditDepth())
  const unsavedData = useUnsavedData()
  const { i18n } = useTranslation()
  const unsaved = useRef<Unsaved>(undefined)

  useEffect(() => {
    unsaved.current = {
      draft: () => {
        const data = unsavedData(form)
        return data && draftOf({ collectionSlug, globalSlug, id }, data)
      },
      isOnTheWay: () => isOnTheWay(form, Date.now()),
      failed: say(i18n.language, 'leftUnsaved'),
    }
  })

  return unsaved
}

/**
 * Saves what was typed just before the form is left: Payload's autosave waits until nobody types for a moment, and
 * forgets what it waits for when the form goes. Where the browser would not carry so much past the end of the page,
 * it asks whether to stay; the autosave is done a moment later.
 */
export const SaveOnLeave = () => {
  const unsaved = useUnsaved()

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const draft = unsaved.current?.draft()
      const isTooLong = draft !== undefined && !isCarried(draft.body)
      if (isTooLong || unsaved.current?.isOnTheWay()) event.preventDefault()
    }
    const end = () => {
      const draft = unsaved.current?.draft()
      if (draft !== undefined) saveAtEnd(draft)
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('pagehide', end)
    }
  }, [unsaved])

  // Before the editors close.
  useLayoutEffect(
    () => () => {
      const left = unsaved.current
      const draft = left?.draft()
      if (left !== undefined && draft !== undefined) void saveInPassing(draft, left.failed)
    },
    [unsaved],
  )

  return undefined
}
