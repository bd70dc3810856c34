import type { Payload } from 'payload'
import type { Page, Post, Site } from '#content/payload-types.ts'
import { saveSite } from '#content/globals/site/save-site.ts'
import {
  createOnce,
  draftPage,
  draftPost,
  drawOnce,
  published,
  publishOnce,
  seedContext,
} from './seed-writes.ts'
import type { SeedText, Starter } from './starter.ts'

/** What whoever chose the starter said of the site. */
export interface SiteWishes {
  readonly title?: string | undefined
  readonly timeZone?: string | undefined
}

const hour = 60 * 60 * 1000

/**
 * Writes a whole starter site, as any trusted writer does. What is there already is left as it is, so that an
 * interrupted run is completed by the next.
 */
export const fillSite = async (
  payload: Payload,
  starter: Starter,
  { now, wishes = {} }: { now: Date; wishes?: SiteWishes },
): Promise<void> => {
  await seedPicturesAndTerms(payload, starter)
  await seedTexts(payload, starter, now)
  await seedMenusAndLayouts(payload, starter)
  await openSite(payload, starter, wishes)
}

/** What texts refer to. */
const seedPicturesAndTerms = async (payload: Payload, starter: Starter): Promise<void> => {
  for (const picture of starter.pictures) await drawOnce(payload, picture)
  for (const category of starter.categories) await createOnce(payload, 'categories', category)
  for (const tag of starter.tags) await createOnce(payload, 'tags', tag)
}

/** Texts link to one another, and a link is checked: all of them are there before the first is published. */
const seedTexts = async (payload: Payload, starter: Starter, now: Date): Promise<void> => {
  const dated = <Type extends Page | Post>({ hoursAgo, ...text }: SeedText<Type>) => ({
    ...text,
    publishedAt: new Date(now.getTime() - hoursAgo * hour).toISOString(),
  })
  for (const post of starter.posts) await draftPost(payload, dated(post))
  for (const page of starter.pages) await draftPage(payload, dated(page))
  for (const { id } of starter.posts) await publishOnce(payload, 'posts', id)
  for (const { id } of starter.pages) await publishOnce(payload, 'pages', id)
  for (const comment of starter.comments)
    await createOnce(payload, 'comments', {
      ...comment,
      state: 'approved',
      kind: 'comment',
      writtenAt: new Date(now.getTime() - hour).toISOString(),
    })
}

/** What refers to texts. */
const seedMenusAndLayouts = async (payload: Payload, starter: Starter): Promise<void> => {
  for (const menu of starter.menus) await createOnce(payload, 'menus', { ...menu, ...published })
  for (const layout of starter.layouts)
    await createOnce(payload, 'layouts', { ...layout, ...published })
}

/**
 * The last write of all: a site with a language has been seeded. What a person has saved of the site meanwhile is theirs:
 * a wish, which is older, then says nothing, and the starter gives what is missing.
 */
const openSite = async (
  payload: Payload,
  { site, socialImage, style }: Starter,
  { title, timeZone }: SiteWishes,
): Promise<void> => {
  if (style !== undefined) await takeStyle(payload, style)
  const current = await payload.findGlobal({ slug: 'site', depth: 0, draft: true })
  if (current.editedBy) {
    payload.logger.warn(
      'Somebody has edited the site since a starter was chosen: its settings stay as they are, and the starter adds only what is missing.',
    )
    await completeSite(payload, site)
    return
  }
  const settings: Partial<Site> = {
    languages: [{ ...site, ...(title && { title }) }],
    socialImage: socialImage ?? null,
    ...(timeZone && { timeZone }),
  }
  await saveSite(payload, settings, 'seed')
}

/** A site without a language gets the starter's; a language that leads nowhere at all, the starter's pages and menus. */
const completeSite = async (payload: Payload, theirs: Starter['site']): Promise<void> => {
  const { languages } = await payload.findGlobal({ slug: 'site', depth: 0 })
  const { home = null, postsPage = null, mainMenu = null, footerMenu = null } = theirs
  const completed = (languages ?? []).map((one) => {
    const isBare = !one.home && !one.postsPage && !one.mainMenu && !one.footerMenu
    if (one.code !== theirs.code || !isBare) return one
    return { ...one, home, postsPage, mainMenu, footerMenu }
  })
  await saveSite(payload, { languages: completed.length === 0 ? [theirs] : completed }, 'seed')
}

/** A design that somebody chose is theirs. */
const takeStyle = async (payload: Payload, style: NonNullable<Starter['style']>): Promise<void> => {
  const design = await payload.findGlobal({ slug: 'design', depth: 0 })
  if (design.editedBy || design.style === style) return
  await payload.updateGlobal({
    slug: 'design',
    data: { style, ...published },
    context: seedContext,
  })
}
