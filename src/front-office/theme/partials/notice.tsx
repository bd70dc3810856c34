import type { ReactNode } from 'react'

/** What staff alone are told inside a page. */
export const Notice = ({ isShown, children }: { isShown: boolean; children: ReactNode }) =>
  isShown ? <p className="notice">{children}</p> : undefined
