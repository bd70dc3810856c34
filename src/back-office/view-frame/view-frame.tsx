import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav, type StepNavItem } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './view-frame.css'

interface ViewFrameProps {
  children: ReactNode
  /** Of what the view shows: `coulisse-<name>`. */
  className: string
  /** Where one is, below the beginning; the title alone where it is left out. */
  nav?: StepNavItem[]
  title: string
  view: AdminViewServerProps
}

/** The frame of the back office around a view of ours, for whoever is signed in (`signed-in.ts`). */
export const ViewFrame = ({ children, className, nav, title, view }: ViewFrameProps) => {
  const { locale, permissions, req, visibleEntities } = view.initPageResult
  return (
    <DefaultTemplate
      {...(locale && { locale })}
      {...(req.user && { user: req.user })}
      i18n={req.i18n}
      params={view.params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={view.searchParams ?? {}}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={nav ?? [{ label: title }]} />
      <Gutter className={`coulisse-view ${className}`}>
        <h1 className="coulisse-view__title">{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
