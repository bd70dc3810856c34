'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Browsers carry no more than 64 kB past the end of a page. */
const CARRIED = 60_000

const saveDraft = (type: string, id: string, data: Record<string, unknown>): void => {
  const body = JSON.stringify({ ...data, _status: 'draft' })
  const query = 'draft=true&autosave=true&depth=0'
  // Nobody is left to be told; what cannot be saved is in the version before.
  fetch(`/api/${type}/${id}?${query}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: body.length < CARRIED,
  }).catch(() => undefined)
}

/**
 * Saves what was typed just before the form is left: Payload's autosave waits until nobody types for a moment, and
 * forgets what it waits for when the form goes.
 */
export const SaveOnLeave = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { getData } = useForm()
  const isModified = useFormModified()
  const leave = useRef<() => void>(undefined)

  useEffect(() => {
    leave.current = () => {
      if (isModified && collectionSlug && id) saveDraft(collectionSlug, String(id), getData())
    }
  }, [collectionSlug, getData, id, isModified])

  useEffect(() => {
    const save = () => leave.current?.()
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [])

  return undefined
}
