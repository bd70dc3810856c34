import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { say } from './import-words.ts'
import { ImportLoader } from './import-loader.tsx'

/** `/admin/import`: for administrators; to others there is nothing here. */
export const ImportView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fimport')
  if (user.role !== 'administrator') notFound()
  const title = say(i18n.language, 'importTitle')
  return (
    <DefaultTemplate
      {...(locale && { locale })}
      i18n={i18n}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="coulisse-import">
        <h1 className="coulisse-import__title">{title}</h1>
        <ImportLoader />
      </Gutter>
    </DefaultTemplate>
  )
}
