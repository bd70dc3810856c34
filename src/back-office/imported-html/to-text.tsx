'use client'

import { LexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { Button, toast, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { use, useState } from 'react'
import { say } from '../words.ts'
import { askForText } from './ask-for-text.ts'
import { placeInBody, replaceInBody } from './replace-in-body.ts'
import { replaceInText } from './replace-in-text.ts'

interface ToTextProps {
  /** `body.3.toText` in a page's body, `toText` in a text. */
  readonly path: string
}

/** One click makes running text of what an import kept as HTML; "undo" in the text's own toolbar takes it back. */
export const ToText = ({ path }: ToTextProps) => {
  const { i18n } = useTranslation()
  const form = useForm()
  const composer = use(LexicalComposerContext)
  const prefix = path.slice(0, -'toText'.length)
  const html = useFormFields(([fields]) => fields[`${prefix}html`]?.value)
  const id = useFormFields(([fields]) => fields[`${prefix}id`]?.value)
  const [isBusy, setBusy] = useState(false)

  const convert = async () => {
    setBusy(true)
    const text = await askForText(String(html))
    setBusy(false)
    const place = placeInBody(path)
    const isDone =
      text !== undefined &&
      (place === undefined
        ? composer !== null &&
          composer !== undefined &&
          replaceInText(composer[0], String(id), text)
        : replaceInBody(form, place, text))
    if (!isDone) toast.error(say(i18n.language, 'failed'))
  }

  if (typeof html !== 'string' || html.trim() === '')
    return <p className="field-description">{say(i18n.language, 'importedNote')}</p>
  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void convert()} size="small">
      {say(i18n.language, 'importedToText')}
    </Button>
  )
}
