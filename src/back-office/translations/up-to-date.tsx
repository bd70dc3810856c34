'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { refusalSentence } from '../refusal-sentence.ts'
import { say } from './translations-words.ts'

interface UpToDateProps {
  type: string
  id: string
  /** Of the source, as it stands beside the button. */
  revision: string | null
}

/** Says that the translation follows what is shown; where the source moved on, only what is new can be shown. */
export const UpToDate = ({ type, id, revision }: UpToDateProps) => {
  const { language } = useTranslation().i18n
  const [isBusy, setBusy] = useState(false)
  const [isOld, setOld] = useState(false)
  const router = useRouter()
  const mark = async (): Promise<void> => {
    setBusy(true)
    const response = await fetch('/api/translations/up-to-date', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type, id, revision }),
    }).catch(() => undefined)
    setBusy(false)
    setOld(response?.status === 409)
    if (response?.ok === true) {
      toast.success(say(language, 'upToDateDone'))
      router.refresh()
    } else toast.error((response && (await refusalSentence(response))) ?? say(language, 'failed'))
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      id={isOld ? 'reload-original' : 'up-to-date'}
      margin={false}
      onClick={() => {
        if (isOld) router.refresh()
        else void mark()
      }}
      size="small"
    >
      {say(language, isOld ? 'reload' : 'upToDate')}
    </Button>
  )
}
