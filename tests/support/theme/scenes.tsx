import type { ReactElement } from 'react'
import { archiveTemplate } from '#front-office/theme/templates/archive.template.tsx'
import { errorTemplate } from '#front-office/theme/templates/error.template.tsx'
import { homeTemplate } from '#front-office/theme/templates/home.template.tsx'
import { notFoundTemplate } from '#front-office/theme/templates/not-found.template.tsx'
import { pageTemplate } from '#front-office/theme/templates/page.template.tsx'
import { passwordTemplate } from '#front-office/theme/templates/password.template.tsx'
import { postTemplate } from '#front-office/theme/templates/post.template.tsx'
import type { SearchFiltersView } from '#front-office/theme/templates/template.view-data.ts'
import { searchTemplate } from '#front-office/theme/templates/search.template.tsx'
import { subscriptionTemplate } from '#front-office/theme/templates/subscription.template.tsx'
import { blockViews } from './block-views.ts'
import { crowdedArchive, crowdedFrame, crowdedPost } from './crowded.ts'
import { frame } from './frame.ts'
import { grounds } from './grounds.ts'
import { items } from './items.ts'
import { archive, home, moderated, page, pagination, post } from './pages.ts'

const sidebar = [blockViews['search-form'], blockViews['term-list'], blockViews['comment-list']]
const withSidebar = frame({ regions: { ...frame().regions, sidebar } })

/** Every page type, by name. */
const filters: SearchFiltersView = {
  categories: [
    { value: 'stage', title: 'Stage', depth: 0, isChosen: false },
    { value: 'light', title: 'Light', depth: 1, isChosen: true },
  ],
}

const marked = {
  title: [
    { text: 'A ', isHit: false },
    { text: 'lamp', isHit: true },
  ],
  extract: [
    { text: 'The old ', isHit: false },
    { text: 'lamps', isHit: true },
    { text: ' were lit …', isHit: false },
  ],
}

export const scenes: Record<string, ReactElement> = {
  home: homeTemplate(frame(), { kind: 'page', page: home }),
  posts: homeTemplate(frame(), {
    kind: 'posts',
    archive: { ...archive, pagination: { ...pagination, page: 1 } },
  }),
  post: postTemplate(frame(), post),
  'post-sidebar': postTemplate(withSidebar, post),
  blocks: pageTemplate(frame(), page),
  grounds: pageTemplate(frame(), { ...page, title: 'Grounds', body: grounds }),
  archive: archiveTemplate(withSidebar, archive),
  search: searchTemplate(frame(), {
    ...{ query: 'lamp', items: items.slice(0, 3), pagination, filters, isComplete: true },
  }),
  narrowed: searchTemplate(frame(), {
    query: 'lmap',
    items: items.slice(0, 3).map((item) => ({ ...item, marked })),
    pagination,
    filters: { ...filters, type: 'posts', clearHref: '/search?q=lmap' },
    corrected: { query: 'lamp', href: '/search?q=lamp' },
    isComplete: false,
  }),
  nothing: searchTemplate(frame(), {
    query: 'zzz',
    items: [],
    pagination: { page: 1, pageCount: 1, total: 0, pages: [] },
    ...{ filters, isComplete: true },
  }),
  'not-found': notFoundTemplate(frame(), { status: 404, suggestions: items.slice(0, 3) }),
  error: errorTemplate(frame(), { status: 500, requestId: '01JD' }),
  password: passwordTemplate(frame(), { title: 'Notes', action: '/unlock', isWrong: true }),
  moderated: postTemplate(frame({ isStaff: true }), moderated),
  subscription: subscriptionTemplate(frame(), {
    ...{ title: 'Be told of answers?', text: 'We write to ada@example.net when somebody answers.' },
    button: { label: 'Yes, tell me', action: '/comments/subscription' },
  }),
  subscribed: subscriptionTemplate(frame({ language: 'fr' }), {
    ...{
      title: 'Nous vous préviendrons',
      text: 'Chaque mail porte un lien pour ne plus en recevoir.',
    },
  }),
  preview: pageTemplate(
    frame({
      language: 'fr',
      isStaff: true,
      preview: { state: 'draft', editHref: '/admin', publicHref: '/x' },
    }),
    { ...page, body: [{ blockType: 'unknown', key: 'u', name: 'carousel', forStaff: true }] },
  ),
  'crowded-archive': archiveTemplate(crowdedFrame, crowdedArchive),
  'crowded-post': postTemplate(crowdedFrame, crowdedPost),
  rtl: postTemplate(frame({ language: 'ar', direction: 'rtl' }), post),
}
