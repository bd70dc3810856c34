'use client'

import { CheckboxInput, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { say } from '../words.ts'

type State = 'loading' | 'in' | 'out' | 'no-menu' | 'failed'

const isState = (value: unknown): value is State =>
  value === 'in' || value === 'out' || value === 'no-menu'

const readState = async (response: Response): Promise<State> => {
  if (!response.ok) return 'failed'
  const body: { state?: unknown } = await response.json()
  return isState(body.state) ? body.state : 'failed'
}

/** One click puts the page or post into its language's main menu, or takes it out. */
export const InMenu = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [state, setState] = useState<State>('loading')

  useEffect(() => {
    if (!id) return
    const query = new URLSearchParams({ type: collectionSlug ?? '', id: String(id) })
    fetch(`/api/in-menu?${query.toString()}`)
      .then(readState, (): State => 'failed')
      .then(setState, () => setState('failed'))
  }, [collectionSlug, id])

  const toggle = async () => {
    const response = await fetch('/api/in-menu', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: collectionSlug, id, inMenu: state !== 'in' }),
    })
    const next = await readState(response)
    if (next === 'failed') toast.error(say(i18n.language, 'failed'))
    else setState(next)
  }

  if (!id) return undefined
  return (
    <div className="field-type checkbox">
      <CheckboxInput
        checked={state === 'in'}
        id="field-in-menu"
        label={say(i18n.language, 'inMenu')}
        name="inMenu"
        onToggle={() => void toggle()}
        readOnly={state !== 'in' && state !== 'out'}
      />
      {state === 'no-menu' && <p className="field-description">{say(i18n.language, 'noMenu')}</p>}
    </div>
  )
}
