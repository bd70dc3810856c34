import type { Config, Endpoint } from 'payload'
import { addressEndpoint } from './address/address.endpoint.ts'
import { commentQueueEndpoints } from './comments/comment-queue.endpoint.ts'
import { favicon } from './graphics/favicon.ts'
import { importedDataEndpoint } from './imported-data/imported-data.endpoint.ts'
import { inMenuEndpoints } from './in-menu/in-menu.endpoint.ts'
import { scheduleEndpoints } from './schedule/schedule.endpoint.ts'
import { searchesEndpoint } from './searches/searches.endpoint.ts'
import { starterEndpoints } from './starter/starter.endpoint.ts'
import { translationsEndpoints } from './translations/translations.endpoint.ts'

/** What staff get beyond stock Payload. Components are named by path, never imported. */
export const backOffice: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  meta: {
    titleSuffix: '· Coulisse',
    defaultOGImageType: 'off',
    icons: [favicon],
    openGraph: { siteName: 'Coulisse', description: '' },
  },
  components: {
    providers: ['/back-office/system-theme/system-theme.tsx#SystemTheme'],
    graphics: {
      Icon: '/back-office/graphics/icon.tsx#Icon',
      Logo: '/back-office/graphics/logo.tsx#Logo',
    },
    beforeNavLinks: [
      '/back-office/site-link/site-link.tsx#SiteLink',
      '/back-office/comments/comments-nav.tsx#CommentsNav',
      '/back-office/open-nav/open-nav.tsx#OpenNav',
    ],
    afterNavLinks: [
      '/back-office/searches/searches-nav.tsx#SearchesNav',
      '/back-office/import/import-nav.tsx#ImportNav',
    ],
    views: {
      comments: {
        Component: '/back-office/comments/comments-view.tsx#CommentsView',
        path: '/comments',
      },
      import: { Component: '/back-office/import/import-view.tsx#ImportView', path: '/import' },
      translations: {
        Component: '/back-office/translations/compare-view.tsx#CompareView',
        path: '/translations/:type/:id',
      },
      searches: {
        Component: '/back-office/searches/searches-view.tsx#SearchesView',
        path: '/searches',
      },
    },
    beforeDashboard: ['/back-office/overview/overview.tsx#Overview'],
  },
}

/** What the back office's own components ask the server for. */
export const backOfficeEndpoints: Endpoint[] = [
  ...inMenuEndpoints,
  ...scheduleEndpoints,
  ...starterEndpoints,
  ...commentQueueEndpoints,
  addressEndpoint,
  importedDataEndpoint,
  searchesEndpoint,
  ...translationsEndpoints,
]
