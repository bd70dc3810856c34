import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { readMissedSearches } from '#content/missed-searches/missed-searches.ts'
import { signedIn } from '../view-frame/signed-in.ts'
import { ViewFrame } from '../view-frame/view-frame.tsx'
import { mayReadSearches } from './may-read-searches.ts'
import { searchPaths } from './search-paths.ts'
import { SearchesList } from './searches-list.tsx'
import { say } from './searches-words.ts'

/** `/admin/searches`: what visitors looked for in vain, for editors and administrators. */
export const SearchesView = async (view: AdminViewServerProps) => {
  if (!mayReadSearches(signedIn(view))) notFound()
  const { i18n, payload } = view.initPageResult.req
  const [searches, paths] = await Promise.all([readMissedSearches(payload), searchPaths(payload)])
  return (
    <ViewFrame
      className="coulisse-searches"
      title={say(i18n.language, 'searchesTitle')}
      view={view}
    >
      <SearchesList paths={paths} searches={searches} />
    </ViewFrame>
  )
}
