'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'

/** A document, or without an id the one of its kind. */
interface Target {
  readonly type: string
  readonly id: string | undefined
}

function useTarget(): Target | undefined {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const type = globalSlug ?? (id ? collectionSlug : undefined)
  const name = globalSlug || !id ? undefined : String(id)
  return useMemo(() => (type ? { type, id: name } : undefined), [type, name])
}

/** Deletes the locks on a document that this person holds; the server leaves those of others alone. */
const letGo = ({ type, id }: Target): void => {
  const query = new URLSearchParams(
    id === undefined
      ? { 'where[globalSlug][equals]': type, depth: '0' }
      : {
          'where[document.relationTo][equals]': type,
          'where[document.value][equals]': id,
          depth: '0',
        },
  )
  const address = `/api/payload-locked-documents?${query.toString()}`
  // Whoever leaves does not wait for it, and a lock that stays ends by itself after five minutes.
  fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined)
}

/**
 * Lets a document go when its form is left, also by closing the tab: Payload does so only where there is no autosave.
 * A form that is drawn anew on the same page (after a takeover) keeps it.
 */
export const ReleaseLock = () => {
  const target = useTarget()
  const { user } = useAuth()

  useEffect(() => {
    if (!target || !user) return undefined
    const leave = () => letGo(target)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      setTimeout(() => {
        if (!window.location.pathname.includes(target.id ?? `/globals/${target.type}`)) leave()
      })
    }
  }, [target, user])

  return undefined
}
