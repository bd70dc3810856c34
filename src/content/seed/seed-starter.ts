import type { Payload } from 'payload'
import { seedId } from './seed-id.ts'
import {
  createOnce,
  draftPage,
  draftPost,
  drawOnce,
  published,
  publishOnce,
  seedContext,
} from './seed-writes.ts'
import { aboutPage } from './starter/about.page.ts'
import { blocksPost } from './starter/blocks.post.ts'
import { homePage } from './starter/home.page.ts'
import { starterLayouts } from './starter/layouts.ts'
import { starterPictures } from './starter/pictures.ts'
import { publishPost } from './starter/publish.post.ts'
import { footerMenu, mainMenu, starterCategories, starterTags } from './starter/terms-and-menus.ts'
import { welcomePost } from './starter/welcome.post.ts'

const contentTypes = ['pages', 'posts', 'media', 'categories', 'tags', 'menus', 'layouts'] as const

const seededIds = [
  ...starterPictures.map(({ name }) => seedId(`media ${name}`)),
  ...[
    ...starterCategories,
    ...starterTags,
    ...starterLayouts,
    aboutPage,
    homePage,
    publishPost,
    blocksPost,
    welcomePost,
    mainMenu,
    footerMenu,
  ].map(({ id }) => id),
]

/** Anything that a person or an importer made; the seed's own ids do not count, so that a killed run completes. */
const hasOtherContent = async (payload: Payload): Promise<boolean> => {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  if ((site.languages ?? []).length > 0) return true
  const counts = await Promise.all(
    contentTypes.map((collection) =>
      payload.count({
        collection,
        where: { id: { not_in: seededIds } },
        trash: true,
      }),
    ),
  )
  return counts.some(({ totalDocs }) => totalDocs > 0)
}

/** What texts refer to. */
const seedPicturesAndTerms = async (payload: Payload): Promise<void> => {
  for (const picture of starterPictures) await drawOnce(payload, picture)
  for (const category of starterCategories) await createOnce(payload, 'categories', category)
  for (const tag of starterTags) await createOnce(payload, 'tags', tag)
}

/** What refers to texts. */
const seedMenusAndLayouts = async (payload: Payload): Promise<void> => {
  for (const menu of [mainMenu, footerMenu])
    await createOnce(payload, 'menus', { ...menu, ...published })
  for (const layout of starterLayouts)
    await createOnce(payload, 'layouts', { ...layout, ...published })
}

const hour = 60 * 60 * 1000
/** Texts link to one another, and a link is checked: all of them are there before the first is published. */
const seedTexts = async (payload: Payload, now: Date): Promise<void> => {
  const before = (hours: number) => ({
    publishedAt: new Date(now.getTime() - hours * hour).toISOString(),
  })
  await draftPost(payload, { ...publishPost, ...before(20) })
  await draftPost(payload, { ...blocksPost, ...before(8) })
  await draftPost(payload, { ...welcomePost, ...before(2) })
  await draftPage(payload, { ...aboutPage, ...before(21) })
  await draftPage(payload, { ...homePage, ...before(21) })
  for (const { id } of [publishPost, blocksPost, welcomePost])
    await publishOnce(payload, 'posts', id)
  for (const { id } of [aboutPage, homePage]) await publishOnce(payload, 'pages', id)
}

const firstComment = (now: Date) => ({
  id: seedId('comment first'),
  document: { relationTo: 'posts' as const, value: welcomePost.id },
  authorName: 'Somebody in the first row',
  text: 'This is a comment. New ones wait in the back office, where you approve, answer or remove them.\n\nStart with this one.',
  state: 'approved' as const,
  kind: 'comment' as const,
  writtenAt: new Date(now.getTime() - hour).toISOString(),
})

/** The last write of all: a site with a language has been seeded. */
const openSite = (payload: Payload) =>
  payload.updateGlobal({
    slug: 'site',
    data: {
      ...published,
      languages: [
        {
          code: 'en',
          title: 'Coulisse',
          tagline: 'A site of your own, ready to be written',
          home: homePage.id,
          mainMenu: mainMenu.id,
          footerMenu: footerMenu.id,
        },
      ],
      socialImage: seedId('media curtain'),
    },
    context: seedContext,
  })

/**
 * Fills an empty site with the starter site, in English. Does nothing when there is any other content, or
 * when the site was set up before; an interrupted run is completed by the next.
 *
 * @returns whether it wrote anything
 */
export const seedStarter = async (
  payload: Payload,
  { now = new Date() }: { now?: Date } = {},
): Promise<boolean> => {
  if (await hasOtherContent(payload)) return false
  await seedPicturesAndTerms(payload)
  await seedTexts(payload, now)
  await createOnce(payload, 'comments', firstComment(now))
  await seedMenusAndLayouts(payload)
  await openSite(payload)
  return true
}
