'use client'

import { Button, ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { surveySchema, type Survey } from './survey-schema.ts'
import { say } from './starter-words.ts'

const MODAL = 'remove-starter'

/** Of the many that may stay, so many are named. */
const MOST_NAMED = 12

const ask = async (): Promise<Survey | undefined> => {
  const response = await fetch('/api/starter').catch(() => undefined)
  return response?.ok === true ? surveySchema.safeParse(await response.json()).data : undefined
}

/** @returns whether it was done */
const takeAway = async (): Promise<boolean> => {
  const sent = await fetch('/api/starter/remove', { method: 'POST' }).catch(() => undefined)
  return sent?.ok === true
}

/** That a starter site is here, and the one action that takes it away. */
export const RemoveStarter = () => {
  const { language } = useTranslation().i18n
  const { openModal } = useModal()
  const [survey, setSurvey] = useState<Survey>()
  const [isRemoved, setIsRemoved] = useState(false)
  const open = async (): Promise<void> => {
    const found = await ask()
    if (found === undefined) return void toast.error(say(language, 'starterFailed'))
    setSurvey(found)
    openModal(MODAL)
  }
  const remove = async (): Promise<void> => {
    if (await takeAway()) setIsRemoved(true)
    else toast.error(say(language, 'starterFailed'))
  }
  return (
    <div className="coulisse-overview__starter">
      <p role="status">{say(language, isRemoved ? 'starterRemoved' : 'starterThere')}</p>
      {!isRemoved && (
        <Button
          buttonStyle="secondary"
          id="remove-starter"
          margin={false}
          onClick={() => void open()}
          size="small"
        >
          {say(language, 'starterRemove')}
        </Button>
      )}
      <ConfirmationModal
        body={survey && <Telling language={language} survey={survey} />}
        cancelLabel={say(language, 'cancel')}
        confirmLabel={say(language, 'starterRemove')}
        heading={say(language, 'starterAsk')}
        modalSlug={MODAL}
        onConfirm={remove}
      />
    </div>
  )
}

/** What goes, and what stays. */
const Telling = ({ language, survey }: { language: string; survey: Survey }) => {
  const list = new Intl.ListFormat(language)
  const going = survey.going.map(({ type, count }) => `${say(language, type)} (${String(count)})`)
  const named = survey.staying.slice(0, MOST_NAMED).map(({ title }) => `“${title}”`)
  const names = list.format(survey.staying.length > MOST_NAMED ? [...named, '…'] : named)
  return (
    <>
      {say(language, 'starterGoes', list.format(going))}{' '}
      {names === '' ? say(language, 'starterAll') : say(language, 'starterStays', names)}
    </>
  )
}
