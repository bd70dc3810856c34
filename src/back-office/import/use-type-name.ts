'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** How the back office calls a type: “Posts” for `posts`. */
export function useTypeName(): (type: string) => string {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (type) => {
    const label = config.collections.find(({ slug }) => slug === type)?.labels?.plural
    return label === undefined ? type : getTranslation(label, i18n)
  }
}
