'use client'

import { useNav, useWindowInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Payload folds the navigation away below 1440 px; on a laptop there is room for it, so it stays. */
export const OpenNav = () => {
  const { navOpen, setNavOpen } = useNav()
  const { breakpoints } = useWindowInfo()
  // As the server rendered it, which is as this person left it.
  const [wanted] = useState(navOpen)
  const isLaptop = breakpoints['l'] === true && breakpoints['m'] === false

  useEffect(() => {
    // After Payload's own effect, which closes it, and before anything is painted.
    if (isLaptop) queueMicrotask(() => setNavOpen(wanted))
  }, [isLaptop, setNavOpen, wanted])

  return undefined
}
