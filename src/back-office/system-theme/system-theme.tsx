'use client'

import { useConfig } from '@payloadcms/ui'
import { useLayoutEffect, type ReactNode } from 'react'

/** Payload's own, of who chose light or dark; the server has read it by then. */
const CHOSEN = /(?:^|; )payload-theme=(?:light|dark)/

/**
 * The views for signing in are dark where the system is, as all others are: to who is not signed in Payload sends a
 * config without `theme`, with which its provider stays as the server rendered it, light.
 */
export const SystemTheme = ({ children }: { readonly children?: ReactNode }) => {
  const { config } = useConfig()
  const isLeftOut = 'unauthenticated' in config

  // Before anything is painted.
  useLayoutEffect(() => {
    if (!isLeftOut || CHOSEN.test(document.cookie)) return
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }, [isLeftOut])

  return children
}
