'use client'

import { useListDrawer, useTranslation } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useMemo } from 'react'
import { say } from './translations-words.ts'

interface LinkTranslationProps {
  type: CollectionSlug
  /** The document that the panel stands on. */
  except: string
  onChosen: (id: string) => Promise<void>
}

/** Picks a document that is a translation already from the list of its type. */
export const LinkTranslation = ({ type, except, onChosen }: LinkTranslationProps) => {
  const { language } = useTranslation().i18n
  const filterOptions = useMemo(() => ({ [type]: { id: { not_equals: except } } }), [type, except])
  const [ListDrawer, ListDrawerToggler, { closeDrawer }] = useListDrawer({
    ...{ collectionSlugs: [type], filterOptions, selectedCollection: type },
  })
  return (
    <>
      <ListDrawerToggler
        className="btn btn--style-none coulisse-translations__action"
        id="translation-choose"
      >
        {say(language, 'choose')}
      </ListDrawerToggler>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ docID }) => {
          closeDrawer()
          void onChosen(docID)
        }}
      />
    </>
  )
}
