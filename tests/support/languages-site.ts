import type { Category, Page, Post, Tag } from '#content/payload-types.ts'
import { makePage, makePost, startFrontSite, type FrontSite } from './front-site.ts'

const trusted = { context: { trusted: { by: 'seed' as const, publish: true } } }
const FUTURE = '2126-01-01T00:00:00.000Z'
const PAST = '2026-03-04T23:30:00.000Z'

/** A post in English, which most are translations of. */
export interface LanguagesSite extends FrontSite {
  readonly posts: Record<'en' | 'fr' | 'ar', Post>
}

/** A site in English, French and Arabic, with translations that are public and some that are not. */
export const startLanguagesSite = async (): Promise<LanguagesSite> => {
  const site = await startFrontSite()
  const { payload } = site
  await payload.updateGlobal({
    slug: 'site',
    data: {
      timeZone: 'Europe/Paris',
      languages: [
        { code: 'en', title: 'The Wings' },
        { code: 'fr', title: 'Les coulisses' },
        { code: 'ar', title: 'الكواليس' },
      ],
      _status: 'published',
    },
    ...trusted,
  })
  const terms = await makeTerms(site)
  const posts = await makePosts(site, terms)
  await makeClosed(site)
  return { ...site, posts }
}

interface Terms {
  readonly news: Category
  readonly nouvelles: Category
  readonly light: Tag
}

async function makeTerms({ payload }: FrontSite): Promise<Terms> {
  const category = (title: string, language: string | undefined) =>
    payload.create({
      collection: 'categories',
      data: { title, ...(language && { language }), translationGroup: 'news' },
      ...trusted,
    })
  const tag = (title: string, language: string) =>
    payload.create({
      collection: 'tags',
      data: { title, language, translationGroup: 'light' },
      ...trusted,
    })
  const news = await category('News', undefined)
  const nouvelles = await category('Nouvelles', 'fr')
  const light = await tag('Light', 'en')
  await tag('Lumière', 'fr')
  return { news, nouvelles, light }
}

async function makePosts({ payload }: FrontSite, { news, nouvelles, light }: Terms) {
  const group = { translationGroup: 'curtain', publishedAt: PAST }
  // Stored without a language: it is of the site's first one.
  const en = await makePost(payload, {
    ...{ title: 'Curtain up', ...group },
    ...{ categories: [news.id], tags: [light.id] },
  })
  const fr = await makePost(payload, {
    ...{ title: 'Lever de rideau', language: 'fr', ...group, categories: [nouvelles.id] },
  })
  const ar = await makePost(payload, { title: 'رفع الستار', language: 'ar', ...group })
  await makePost(payload, { title: 'Alone', publishedAt: PAST })
  const page = (title: string, language: string): Promise<Page> =>
    makePage(payload, { title, language, translationGroup: 'about', publishedAt: PAST })
  await page('About', 'en')
  await page('À propos', 'fr')
  return { en, fr, ar }
}

/** An original in English for each way in which a translation is not public. */
async function makeClosed({ payload }: FrontSite): Promise<void> {
  const closed = {
    draft: { _status: 'draft' as const },
    trashed: {},
    private: { visibility: 'private' as const },
    password: { visibility: 'password' as const, password: 'curtain' },
    future: { publishedAt: FUTURE },
  }
  for (const [name, state] of Object.entries(closed)) {
    const group = { translationGroup: `closed ${name}`, publishedAt: PAST }
    await makePost(payload, { title: `Closed ${name}`, language: 'en', ...group })
    const { id } = await makePost(payload, {
      ...{ title: `Secret ${name}`, language: 'fr', ...group },
      ...state,
    })
    if (name !== 'trashed') continue
    await payload.update({
      ...{ collection: 'posts', id, data: { deletedAt: new Date().toISOString() }, ...trusted },
    })
  }
}
