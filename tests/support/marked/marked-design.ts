import type { Payload } from 'payload'
import { bodyOf, STATES, trusted } from './marked-documents.ts'

/** Layout, menu and patterns that are public and refer to what is not; and drafts of their own. */
export const seedDesign = async (payload: Payload, ids: ReadonlyMap<string, string>) => {
  const published = { _status: 'published' as const }
  const pattern = (mark: string, status: 'draft' | 'published') =>
    payload.create({
      collection: 'patterns',
      draft: status === 'draft',
      data: { title: `${mark}title`, body: bodyOf(mark), _status: status },
      ...trusted,
    })
  const draftPattern = await pattern('leakdraftpattern', 'draft')
  const openPattern = await pattern('openpattern', 'published')
  await payload.update({
    ...{ collection: 'patterns', id: openPattern.id, draft: true, ...trusted },
    data: { body: bodyOf('leaknewerpattern') },
  })
  const hidden = STATES.filter((state) => state !== 'open' && state !== 'newer')
  const items = hidden.flatMap((state) =>
    (['pages', 'posts'] as const).map((relationTo) => ({
      link: { document: { relationTo, value: ids.get(`${relationTo}:${state}`) ?? '' } },
    })),
  )
  const menu = await payload.create({
    collection: 'menus',
    data: { title: 'Main', items, ...published },
    ...trusted,
  })
  await payload.update({
    ...{ collection: 'menus', id: menu.id, draft: true, ...trusted },
    data: { items: [{ label: 'leaknewermenulabel' }] },
  })
  const layout = await payload.create({
    collection: 'layouts',
    data: {
      ...{ title: 'All', ...published },
      defaultFor: ['home', 'pages', 'posts', 'archives', 'search', 'errors'],
      header: [{ blockType: 'site-title' }, { blockType: 'navigation', menu: menu.id }],
      sidebar: [
        { blockType: 'post-list', limit: 50 },
        { blockType: 'comment-list', limit: 50 },
        { blockType: 'date-list' },
        { blockType: 'term-list', showCount: true },
        { blockType: 'term-list', taxonomy: 'tags' },
        { blockType: 'pattern', pattern: draftPattern.id },
        { blockType: 'pattern', pattern: openPattern.id },
      ],
      footer: [{ blockType: 'heading', text: 'openlayouttext' }],
    },
    ...trusted,
  })
  await payload.update({
    ...{ collection: 'layouts', id: layout.id, draft: true, ...trusted },
    data: { footer: [{ blockType: 'heading', text: 'leaknewerlayouttext' }] },
  })
  return [
    { type: 'patterns', id: draftPattern.id },
    { type: 'patterns', id: openPattern.id },
    { type: 'menus', id: menu.id },
    { type: 'layouts', id: layout.id },
  ]
}

/** A published title of the site, and a newer draft of it. */
export const seedSite = async (payload: Payload) => {
  const languages = [{ code: 'en', title: 'opensitetitle' }]
  await payload.updateGlobal({
    slug: 'site',
    data: { languages, _status: 'published' },
    ...trusted,
  })
  await payload.updateGlobal({
    ...{ slug: 'site', draft: true, ...trusted },
    data: { languages: [{ code: 'en', title: 'leaknewersitetitle' }] },
  })
}
