'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { ReactNode } from 'react'

interface NavLinkProps {
  href: string
  id: string
  label: string
  /** Behind the label, such as a number. */
  children?: ReactNode
}

/** A line of the navigation as Payload's own are. */
export const NavLink = ({ href, id, label, children }: NavLinkProps) => {
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      id={id}
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
      {children}
    </Link>
  )
}
