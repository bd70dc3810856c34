import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { readMissedSearches } from '#content/missed-searches/missed-searches.ts'
import { searchPaths } from './search-paths.ts'
import { SearchesList } from './searches-list.tsx'
import { mayReadSearches } from './may-read-searches.ts'
import { say } from './searches-words.ts'

/** `/admin/searches`: what visitors looked for in vain, for editors and administrators. */
export const SearchesView = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fsearches')
  if (!mayReadSearches(user)) notFound()
  const title = say(i18n.language, 'searchesTitle')
  const [searches, paths] = await Promise.all([readMissedSearches(payload), searchPaths(payload)])
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
      <Gutter className="coulisse-searches">
        <h1 className="coulisse-searches__title">{title}</h1>
        <SearchesList paths={paths} searches={searches} />
      </Gutter>
    </DefaultTemplate>
  )
}
