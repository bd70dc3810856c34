'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Deletes the locks on a document that this person holds; the server leaves those of others alone. */
const letGo = (type: string, id: string): void => {
  const query = new URLSearchParams({
    'where[document.relationTo][equals]': type,
    'where[document.value][equals]': id,
    depth: '0',
  })
  const address = `/api/payload-locked-documents?${query.toString()}`
  // Whoever leaves does not wait for it, and a lock that stays ends by itself after five minutes.
  fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined)
}

/**
 * Lets a document go when its form is left, also by closing the tab: Payload does so only where there is no autosave.
 * A form that is drawn anew on the same page (after a takeover) keeps it.
 */
export const ReleaseLock = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()

  useEffect(() => {
    if (!collectionSlug || !id || !user) return undefined
    const leave = () => letGo(collectionSlug, String(id))
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      setTimeout(() => {
        if (!window.location.pathname.includes(String(id))) leave()
      })
    }
  }, [collectionSlug, id, user])

  return undefined
}
