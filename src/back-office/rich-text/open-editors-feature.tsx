'use client'

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useDocumentInfo, useEditDepth } from '@payloadcms/ui'
import { useEffect } from 'react'
import { formName } from '../leave/form-name.ts'
import { openEditor } from './open-editors.ts'

/** Stands in every editor and says that it is open. */
const OpenEditor = () => {
  const { editor, parentEditor, fieldProps } = useEditorConfigContext()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const form = formName(collectionSlug ?? globalSlug, id, useEditDepth())
  const path = parentEditor === undefined ? fieldProps.path : undefined

  useEffect(() => {
    let writtenAt = 0
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      const isWritten = dirtyElements.size > 0 || dirtyLeaves.size > 0
      if (isWritten && !tags.has('history-merge')) writtenAt = Date.now()
    })
    const close = openEditor({
      form,
      path,
      written: () => (writtenAt > 0 ? editor.getEditorState().toJSON() : undefined),
      writtenAt: () => writtenAt,
    })
    return () => {
      stop()
      close()
    }
  }, [editor, form, path])

  return null
}

export const OpenEditorsFeatureClient = createClientFeature({
  plugins: [{ Component: OpenEditor, position: 'normal' }],
})
