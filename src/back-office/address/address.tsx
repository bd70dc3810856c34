'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import './address.css'
import { say } from '../words.ts'

const readAddress = async (response: Response): Promise<string | undefined> => {
  const body: { address?: unknown } = response.ok ? await response.json() : {}
  return typeof body.address === 'string' ? body.address : undefined
}

/** Where visitors find the document, as a link; or that they do not find it yet. */
export const Address = () => {
  const { collectionSlug, id, unpublishedVersionCount } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [address, setAddress] = useState<string>()

  // It changes when something is published, never while somebody types.
  const isPublished = unpublishedVersionCount === 0

  useEffect(() => {
    if (!id) return
    const left = new AbortController()
    const query = new URLSearchParams({ type: collectionSlug ?? '', id: String(id) })
    fetch(`/api/address?${query.toString()}`, { signal: left.signal })
      .then(readAddress)
      .then(setAddress, () => setAddress(undefined))
    return () => left.abort()
  }, [collectionSlug, id, isPublished])

  if (!id) return undefined
  return (
    <div className="field-type coulisse-address">
      <span className="field-label">{say(i18n.language, 'address')}</span>
      {address === undefined ? (
        <span className="coulisse-address__none">{say(i18n.language, 'noAddress')}</span>
      ) : (
        <a href={address} rel="noopener" target="_blank">
          {decodeURI(address)} <span aria-hidden="true">↗</span>
        </a>
      )}
    </div>
  )
}
